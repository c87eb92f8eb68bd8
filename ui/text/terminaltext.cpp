#include "ui/text/terminaltext.h"

#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
#include "ui/text/texts.h"

namespace tillside::texts {

using namespace Qt::StringLiterals;

namespace {

QString notSaved(const std::optional<JournalError> &journal)
{
    //: A terminal's new name or address could not be written.
    const QString text = TerminalTexts::tr("The change was not saved.");
    return together(text, journal ? textOf(*journal) : QString());
}

} // namespace

QString dialectWord(DialectId dialect)
{
    switch (dialect) {
    case DialectId::Paynt: return u"Paynt EPOS"_s;
    case DialectId::LocalLink: return u"LocalLink"_s;
    case DialectId::Positive: return u"POSitiveWebLink"_s;
    }
    Q_UNREACHABLE();
}

QString textOf(ReachFault fault, const TerminalAddress &address)
{
    switch (fault) {
    case ReachFault::NameNotFound:
        //: Looking for a terminal: the name %1 has no address.
        return TerminalTexts::tr("No device on this network is called %1. Check the spelling, or "
                                 "type the address that the terminal shows.")
            .arg(isolated(address.host));
    case ReachFault::NoRoute:
        //: Looking for a terminal: this computer is in no network that leads to the address %1.
        return TerminalTexts::tr("This computer has no network that leads to %1. Check its network "
                                 "cable or Wi-Fi.")
            .arg(isolated(address.host));
    case ReachFault::NoAnswer:
        //: Looking for a terminal: nothing answers at the address %1.
        return TerminalTexts::tr("Nothing answers at %1. Check that the terminal is switched on "
                                 "and on the same network as this till.")
            .arg(isolated(address.host));
    case ReachFault::NobodyListens:
        //: Looking for a terminal: a device refuses the connection. %1 is the number of the port.
        return TerminalTexts::tr("A device answers, but its port %1 is closed. Open the payment "
                                 "app on the terminal and compare the port.")
            .arg(address.port);
    case ReachFault::NoTls:
        //: Looking for a terminal: something accepts the connection, but no encryption was
        //: established.
        return TerminalTexts::tr("Something answers, but without encryption. Compare the address "
                                 "and port with the terminal. A terminal without encryption can "
                                 "only be paired on the command line, with --plain-http.");
    case ReachFault::TlsSilent:
        //: Looking for a terminal: something accepts the connection, and nothing follows.
        return TerminalTexts::tr("Something takes the connection, but says nothing. It may be busy "
                                 "with another till: wait a moment, then check again. If that does "
                                 "not help, compare the address and port, and restart the "
                                 "terminal. A terminal without encryption can only be paired on "
                                 "the command line, with --plain-http.");
    case ReachFault::TlsTooOld: return adviceOn(CallError::TlsTooOld);
    }
    Q_UNREACHABLE();
}

QString outsideText()
{
    //: Looking for a terminal: its address is not on a local network.
    return TerminalTexts::tr("This address is on the internet, not on the shop's own network. "
                             "Continue only if your payment provider gave it to you.");
}

QString textOf(const ProfileFailure &failure)
{
    switch (failure.error) {
    case ProfileError::NameTaken:
        //: Renaming a terminal: two terminals with one name.
        return TerminalTexts::tr("Another terminal already has this name. Choose another one.");
    case ProfileError::TerminalInUse:
        //: Changing a terminal while a payment or a pairing runs on it.
        return TerminalTexts::tr(
            "A payment is running on this terminal. Wait until it ends, then save again.");
    case ProfileError::NotPaired:
        //: Changing a terminal that another program or window has forgotten in the meantime.
        return TerminalTexts::tr("This terminal is no longer paired. Pair it again.");
    case ProfileError::NotSaved: return notSaved(failure.journal);
    }
    Q_UNREACHABLE();
}

} // namespace tillside::texts
