#include "ui/text/calltext.h"

#include "ui/text/phrasetext.h"
#include "ui/text/translated.h"

namespace tillside::texts {

namespace {

QString checkTheTerminal()
{
    //: What to do when a terminal does not answer at all.
    return Texts::tr("Check that the terminal is switched on, that it is on the same network, and "
                     "that its address has not changed.");
}

QString whatToDo(CallError error)
{
    switch (error) {
    case CallError::NotReachable:
    case CallError::ConnectTimeout: return checkTheTerminal();
    case CallError::TlsFailed:
    case CallError::NotTls:
    case CallError::AnswerTooLarge: return checkTheAddress();
    case CallError::TlsTooOld:
        //: What to do when a terminal only offers encryption that is no longer safe.
        return Texts::tr("Update the terminal, or ask your payment provider to do it.");
    case CallError::CertificateNotPinned:
        //: What to do when a terminal shows an unknown certificate.
        return Texts::tr("If the terminal was replaced or reset, ask a supervisor to pair it "
                         "again. If not, ask support before you use it.");
    case CallError::Timeout:
    case CallError::ConnectionLost:
    case CallError::CutOff:
        //: What to do when a terminal answers late or incompletely.
        return Texts::tr("Check the terminal's screen and its network connection.");
    case CallError::WrongScheme:
        //: What to do when Tillside itself did something wrong.
        return Texts::tr("Pair the terminal again, and tell support if it happens again.");
    }
    Q_UNREACHABLE();
}

QString aboutMoney(CallError error)
{
    switch (error) {
    case CallError::CertificateNotPinned:
    case CallError::WrongScheme:
        //: About money, when not a byte reached the terminal.
        return Texts::tr("Nothing was sent, so this moved no money.");
    case CallError::NotReachable:
    case CallError::ConnectTimeout:
    case CallError::TlsFailed:
    case CallError::TlsTooOld:
    case CallError::NotTls:
    case CallError::Timeout:
    case CallError::ConnectionLost:
    case CallError::CutOff:
    case CallError::AnswerTooLarge:
        //: About money, after a broken connection: it proves neither that the card was charged nor
        //: that it was not.
        return Texts::tr("This alone does not say whether money moved.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString checkTheAddress()
{
    //: What to do when something answers at the terminal's address, but not like a terminal.
    return Texts::tr("Compare the address and port with those on the terminal's screen.");
}

QString whatHappened(CallError error)
{
    switch (error) {
    case CallError::NotReachable:
        //: Call error: refused, no route, or an unknown host name.
        return Texts::tr("The terminal did not answer.");
    case CallError::ConnectTimeout:
        //: Call error: the connection was not ready within 8 seconds.
        return Texts::tr("Could not connect to the terminal in time.");
    case CallError::TlsFailed:
        //: Call error: something listens at the address, but offers no TLS that we accept.
        return Texts::tr("Something answered at the terminal's address, but a secure connection "
                         "could not be made.");
    case CallError::TlsTooOld:
        //: Call error: the terminal offers only TLS 1.1 or older.
        return Texts::tr("The terminal's encryption is too old to be safe.");
    case CallError::NotTls:
        //: Call error: something answers without any encryption, such as a web server.
        return Texts::tr("What answered at the terminal's address does not use encryption.");
    case CallError::CertificateNotPinned:
        //: Call error: the certificate is not the one that was accepted at pairing.
        return Texts::tr("The device at the terminal's address shows a different certificate from "
                         "the paired terminal.");
    case CallError::Timeout:
        //: Call error: the request was sent, and no complete answer came within the deadline.
        return Texts::tr("The terminal did not finish its answer in time.");
    case CallError::ConnectionLost:
        //: Call error: the connection was closed before anything came back.
        return Texts::tr("The connection broke off before the terminal answered.");
    case CallError::CutOff:
        //: Call error: an answer began, but it may be incomplete.
        return Texts::tr("The connection broke off before the terminal's answer was complete.");
    case CallError::AnswerTooLarge:
        //: Call error: the answer was dropped because of its size.
        return Texts::tr("The answer was too long to come from a terminal.");
    case CallError::WrongScheme:
        //: Call error: a mistake in Tillside, noticed before anything was opened.
        return Texts::tr("Tillside confused a secure connection with an open one and stopped.");
    }
    Q_UNREACHABLE();
}

QString adviceOn(CallError error)
{
    return together(whatHappened(error), whatToDo(error));
}

QString textOf(CallError error)
{
    return together(together(whatHappened(error), aboutMoney(error)), whatToDo(error));
}

} // namespace tillside::texts
