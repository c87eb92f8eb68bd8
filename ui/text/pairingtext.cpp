#include "ui/text/pairingtext.h"

#include "ui/text/answertext.h"
#include "ui/text/calltext.h"
#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
#include "ui/text/storagetext.h"
#include "ui/text/translated.h"
#include "ui/text/vaulttext.h"

namespace tillside::texts {

namespace {

QString newCode()
{
    //: Pairing: a code works once, so the next attempt needs a new one.
    return Texts::tr("Open the pairing screen on the terminal again and pair with its new code.");
}

QString certificateDiffers(const QString &fingerprint)
{
    if (fingerprint.isEmpty()) {
        //: Pairing: the certificate is not the one that was compared before.
        return Texts::tr("The terminal shows a different certificate from the one you compared. Do "
                         "not continue. Ask support.");
    }
    //: Pairing: the certificate is not the one that was compared before. %1 is the SHA-256
    //: fingerprint that it shows.
    return Texts::tr("The terminal shows a different certificate from the one you compared: %1. Do "
                     "not continue. Ask support.")
        .arg(isolated(fingerprint));
}

QString codeRefused(const QString &words)
{
    if (words.isEmpty()) {
        //: Pairing: the terminal does not accept the code.
        return Texts::tr(
            "Pairing failed: the terminal did not accept that code. Type the code it shows now.");
    }
    //: Pairing: the terminal does not accept the code. %1 is its own words.
    return Texts::tr("Pairing failed: the terminal did not accept that code and said “%1”. Type "
                     "the code it shows now.")
        .arg(isolated(words));
}

QString notProved(const std::optional<CallError> &call)
{
    //: Pairing: the terminal accepted the code, but then gave no clear answer.
    const QString unclear
        = Texts::tr("The terminal accepted the code, but then did not confirm the pairing.");
    return together(together(unclear, call ? adviceOn(*call) : QString()), newCode());
}

QString notReachable(const std::optional<CallError> &call)
{
    if (call)
        return adviceOn(*call);
    //: Pairing: the terminal could not be reached.
    return Texts::tr("The terminal could not be reached. Check its address and network.");
}

QString certificateKnown(const QString &name)
{
    if (name.isEmpty()) {
        //: Pairing: another terminal is paired with the certificate that this one shows.
        return Texts::tr("Another terminal is paired with the same certificate under another "
                         "serial number. If it is the same device, pair it under that serial "
                         "number.");
    }
    //: Pairing: %1 is the name of another terminal.
    return Texts::tr("“%1” is paired with the same certificate under another serial number. If it "
                     "is the same device, pair it under that serial number.")
        .arg(isolated(name));
}

QString noToken(const std::optional<AnswerFault> &fault)
{
    if (fault)
        return together(together(whatWasWrong(*fault), whatToDo(*fault)), newCode());
    //: Pairing: the terminal accepted the code, but returned no token.
    return Texts::tr("The terminal accepted the code but gave no token. Check the terminal's "
                     "address and type, then pair with a new code.");
}

QString vaultUnusable(const std::optional<VaultError> &vault)
{
    if (vault)
        return textWhilePairing(*vault);
    //: Pairing: there is nowhere to store the terminal's token.
    return Texts::tr("The keychain cannot be used. Unlock it, then pair again.");
}

QString notSaved(const std::optional<JournalError> &journal)
{
    //: Pairing: the terminal's profile could not be read or written.
    const QString text = Texts::tr("The till could not read or save the terminal's profile.");
    return together(together(text, journal ? textOf(*journal) : QString()), newCode());
}

QString reason(const PairingFailure &failure)
{
    switch (failure.error) {
    case PairingError::NameTaken:
        //: Pairing: two terminals with one name.
        return Texts::tr("Another terminal already has this name. Choose another name, or type "
                         "the serial number of that terminal.");
    case PairingError::TerminalInUse:
        //: Pairing: a payment, or another pairing, runs on the terminal.
        return Texts::tr("A payment or another pairing is running on the terminal. Wait until it "
                         "ends, then pair.");
    case PairingError::NotReachable: return notReachable(failure.call);
    case PairingError::CertificateDiffers: return certificateDiffers(failure.words);
    case PairingError::CertificateKnown: return certificateKnown(failure.words);
    case PairingError::VaultUnusable: return vaultUnusable(failure.vault);
    case PairingError::CodeRefused: return codeRefused(failure.words);
    case PairingError::NoToken: return noToken(failure.fault);
    case PairingError::TokenNotAccepted:
        //: Pairing: the terminal rejects the token that it issued a moment ago.
        return Texts::tr("The terminal rejects the token that it has just given. Restart the "
                         "terminal and pair with a new code.");
    case PairingError::TokenNotProved: return notProved(failure.call);
    case PairingError::NotSaved: return notSaved(failure.journal);
    }
    Q_UNREACHABLE();
}

} // namespace

QString textOf(const PairingFailure &failure)
{
    if (failure.error == PairingError::CodeRefused)
        return codeRefused(failure.words);
    //: Pairing ended without result. A sentence about the reason follows.
    return together(Texts::tr("Pairing failed."), reason(failure));
}

} // namespace tillside::texts
