#include "ui/text/vaulttext.h"

#include "ui/text/translated.h"

namespace tillside::texts {

using namespace Qt::StringLiterals;

QString textOf(VaultError error)
{
    switch (error) {
    case VaultError::NoService:
        //: Keychain error while reading the token of a terminal: there is no keychain.
        return Texts::tr("This computer has no working keychain to read the terminal's token from. "
                         "Until it has one, no payment is sent or checked. Start the keychain.");
    case VaultError::NotFound:
        //: Keychain error: the terminal is paired, but its token is not found. A locked keychain
        //: gives the same result.
        return Texts::tr(
            "The terminal's token is locked or lost. Until it is found, no payment is sent or "
            "checked. Unlock the keychain. If that does not help, pair the terminal again.");
    case VaultError::Refused:
        //: Keychain error: its owner refused, or it is locked and could not ask.
        return Texts::tr(
            "The keychain did not allow the terminal's token to be read. Until it does, no payment "
            "is sent or checked. Unlock it and allow Tillside to use it.");
    case VaultError::PairedElsewhere:
        //: The token in the keychain was given out with another certificate than the one that the
        //: till has recorded for this terminal, so the till does not use it.
        return Texts::tr("This terminal was paired again elsewhere, or the till's data are older "
                         "than that pairing. Until it is paired here, no payment is sent or "
                         "checked. Pair the terminal again.");
    case VaultError::NoAnswer:
        //: Keychain error: it did not answer within 15 seconds.
        return Texts::tr("The keychain did not answer in time. Until it does, no payment is sent "
                         "or checked. See if it is asking for its password.");
    case VaultError::Failed:
        //: Keychain error: anything else.
        return Texts::tr("The keychain did not release the terminal's token. Until it does, no "
                         "payment is sent or checked. If this goes on, show support the log.");
    }
    Q_UNREACHABLE();
}

QString textWhilePairing(VaultError error)
{
    switch (error) {
    case VaultError::NoService:
        //: Keychain error while pairing: there is no keychain to store the terminal's token in.
        return Texts::tr("This computer has no working keychain to keep the terminal's token in. "
                         "Start the keychain, then pair again.");
    case VaultError::NotFound:
        //: Keychain error while pairing: the token just stored is not there.
        return Texts::tr("The keychain did not keep the terminal's token. Unlock the keychain, "
                         "then pair again.");
    case VaultError::Refused:
        //: Keychain error while pairing: it is locked, or its owner refused.
        return Texts::tr("The keychain is locked or did not allow Tillside to use it. Unlock "
                         "it, allow Tillside, then pair again.");
    case VaultError::PairedElsewhere:
        //: Keychain error while pairing: another program has paired the same terminal meanwhile.
        return Texts::tr("Another window or program paired this terminal at the same time. Pair "
                         "again.");
    case VaultError::NoAnswer:
        //: Keychain error while pairing: no answer within 15 seconds.
        return Texts::tr("The keychain did not answer in time. See if it is asking for its "
                         "password, then pair again.");
    case VaultError::Failed:
        //: Keychain error while pairing: anything else.
        return Texts::tr("The keychain did not save the terminal's token. Pair again. If this "
                         "happens again, show support the log.");
    }
    Q_UNREACHABLE();
}

QString keychainName(const QString &place)
{
    if (place == "secret-service"_L1) {
        //: Where the tokens of the terminals are kept, as in "kept in the desktop's keyring".
        return Texts::tr("the desktop's keyring (Secret Service)");
    }
    if (place == "windows-credential-store"_L1) {
        //: Where the tokens of the terminals are kept, on Windows; the system's own name for it.
        return Texts::tr("Windows Credential Manager");
    }
    if (place == "memory"_L1) {
        //: Where the tokens of the terminals are kept: only until the program ends.
        return Texts::tr("this computer's memory");
    }
    //: Where the tokens of the terminals are kept, if there is no better name for the place.
    return Texts::tr("this computer's keychain");
}

} // namespace tillside::texts
