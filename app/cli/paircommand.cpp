#include "app/cli/paircommand.h"

#include "app/cli/terminalscommand.h"
#include "core/base/withoutblanks.h"
#include "ui/text/texts.h"

#include <cstdio>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

ExitCode exitCodeOf(PairingError error)
{
    switch (error) {
    case PairingError::VaultUnusable: return ExitCode::Keychain;
    case PairingError::CertificateDiffers: return ExitCode::Certificate;
    case PairingError::TerminalInUse: return ExitCode::Busy;
    case PairingError::NameTaken:
    case PairingError::CertificateKnown:
    case PairingError::NotSaved: return ExitCode::Usage;
    case PairingError::NotReachable:
    case PairingError::CodeRefused:
    case PairingError::NoToken:
    case PairingError::TokenNotAccepted:
    case PairingError::TokenNotProved: return ExitCode::NotPaired;
    }
    Q_UNREACHABLE();
}

} // namespace

PairCommand::PairCommand(Application &till, const Console &console, PairingRequest request)
    : Command(till, console)
    , m_request(std::move(request))
{ }

PairCommand::~PairCommand() = default;

void PairCommand::start()
{
    if (m_request.code.isEmpty())
        readCode();
    if (m_request.code.isEmpty())
        //: Pairing on the command line: nothing was typed.
        return fail(ExitCode::Usage, "no-code"_L1,
                    tr("No pairing code was given. It is on the terminal's pairing screen."));
    if (m_request.profile.plainHttp)
        //: Pairing on the command line with a terminal that has no encryption.
        console().say(tr("WARNING: this terminal is paired without encryption. Anybody in the same "
                         "network can read and change what the till and the terminal say to each "
                         "other. The terminal stays marked as unprotected."));
    m_pairing = std::make_unique<Pairing>(till().pairings(), std::move(m_request));
    connect(m_pairing.get(), &Pairing::certificateSeen, this, &PairCommand::onCertificateSeen);
    connect(m_pairing.get(), &Pairing::paired, this, &PairCommand::onPaired);
    connect(m_pairing.get(), &Pairing::failed, this, &PairCommand::onFailed);
}

void PairCommand::readCode()
{
    //: Pairing on the command line waits for the code.
    console().say(tr("Type the code from the terminal's pairing screen, then Enter:"));
    // An interrupt ends the reading: the signal handlers do not restart it.
    std::array<char, 64> line{};
    if (std::fgets(line.data(), static_cast<int>(line.size()), stdin) != nullptr)
        m_request.code = withoutBlanks(Secret(QByteArray(line.data())));
    line.fill('\0');
}

void PairCommand::onCertificateSeen(const PresentedCertificate &seen)
{
    //: The fingerprint follows on the next line.
    console().say(tr("The terminal shows a certificate with the SHA-256 fingerprint"));
    console().say(u"  "_s + seen.fingerprint.toText());
}

void PairCommand::onPaired(const TerminalRecord &terminal)
{
    //: %1 is the name of the terminal, %2 where tokens are kept: "the desktop's keyring".
    console().say(tr("%1 is paired. Its token is kept in %2.")
                      .arg(terminal.name, texts::keychainName(till().vault().place())));
    console().print(toJson(terminal));
    finish(ExitCode::Done);
}

void PairCommand::onFailed(const PairingFailure &failure)
{
    fail(exitCodeOf(failure.error), nameOf(failure.error), texts::textOf(failure));
    if (failure.error == PairingError::CertificateKnown)
        //: Pairing on the command line; the option is typed like this.
        console().say(tr("If it is another device, pair it with --same-certificate."));
}

/// A code works once: its token would be lost.
bool PairCommand::mustStay() const
{
    return m_pairing && m_pairing->hasBegun();
}

void PairCommand::stopWaiting()
{
    if (mustStay())
        //: Ctrl-C was pressed while pairing.
        return console().say(tr("The code is being used; this takes a few seconds at most."));
    //: Ctrl-C was pressed before the code was used.
    fail(ExitCode::NotPaired, "given-up"_L1,
         tr("Pairing was given up. Nothing was changed here; pair again when you are ready."));
}

} // namespace tillside::cli
