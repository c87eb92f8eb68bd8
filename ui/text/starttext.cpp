#include "ui/text/starttext.h"

#include "core/terminal/terminaladdress.h"
#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
#include "ui/text/refusaltext.h"
#include "ui/text/storagetext.h"
#include "ui/text/translated.h"
#include "ui/text/vaulttext.h"

namespace tillside::texts {

namespace {

QString notStarted()
{
    //: A new payment was not started. A sentence about the reason follows.
    return Texts::tr("The payment was not started, so nothing was charged.");
}

/// Returns \a text with the amount, time and id of the blocking payment.
QString naming(const PaymentRecord &payment, const QString &text, const QLocale &locale,
               const QDateTime &now)
{
    return text.arg(amountText(payment.amount, locale), timeText(payment.startedAt, locale, now),
                    isolated(payment.id.text()));
}

QString inUse(const StartFailure &failure, const QLocale &locale, const QDateTime &now)
{
    if (!failure.inTheWay) {
        //: Another window or program drives a payment on the terminal.
        return Texts::tr("Another window or program is using this terminal, so nothing was sent. "
                         "Wait until it is done.");
    }
    //: Another window or program drives a payment on the terminal. %1 is its amount, %2 its time
    //: or date and time, %3 its number.
    const QString text = Texts::tr("Another window or program is using this terminal for %1 (%2, "
                                   "%3), so nothing new was sent. Wait until it is done.");
    return naming(*failure.inTheWay, text, locale, now);
}

QString unresolvedElsewhere(const StartFailure &failure, const QLocale &locale,
                            const QDateTime &now)
{
    //: A new payment was not started. %1 is the amount of an earlier one on another terminal, %2
    //: its time or date and time, %3 its number, %4 the name of that terminal. The option is typed
    //: like this.
    const QString text = Texts::tr(
        "We don't know yet whether %1 (%2, %3) went through on the terminal “%4”. It may have been "
        "charged there, so nothing new was sent. Look at that terminal; if this is another sale, "
        "repeat the command with --despite-unresolved.");
    return naming(*failure.inTheWay, text, locale, now).arg(isolated(failure.elsewhere));
}

QString unresolved(const StartFailure &failure, const QLocale &locale, const QDateTime &now)
{
    if (!failure.inTheWay) {
        //: A new payment was not started.
        return Texts::tr("We don't know yet whether an earlier payment on this terminal went "
                         "through. It may have been charged, so nothing new was sent. Check the "
                         "terminal before you charge again.");
    }
    if (!failure.elsewhere.isEmpty())
        return unresolvedElsewhere(failure, locale, now);
    //: A new payment was not started. %1 is the amount of an earlier one, %2 its time or date and
    //: time, %3 its number.
    const QString text
        = Texts::tr("We don't know yet whether %1 (%2, %3) went through. It may have been charged, "
                    "so nothing new was sent. Check the terminal before you charge again.");
    return naming(*failure.inTheWay, text, locale, now);
}

QString foundApproved(const StartFailure &failure, const QLocale &locale, const QDateTime &now)
{
    if (!failure.inTheWay) {
        //: A new payment was not started.
        return Texts::tr(
            "An earlier payment of the same amount turned out to be approved, so nothing new was "
            "sent. If this is a second, separate sale, repeat the command with --again.");
    }
    if (!failure.isNews) {
        //: A new payment was not started. %1 is the amount of an earlier one, %2 its time or date
        //: and time, %3 its number.
        const QString untold = Texts::tr(
            "%1 (%2, %3) was approved, and no person has been shown that yet, so nothing new was "
            "sent. If this is a second, separate sale, repeat the command with --again.");
        return naming(*failure.inTheWay, untold, locale, now);
    }
    //: A new payment was not started. %1 is the amount of an earlier one, %2 its time or date and
    //: time, %3 its number.
    const QString text
        = Texts::tr("The terminal now says that %1 (%2, %3) was approved, so nothing new was sent. "
                    "If this is a second, separate sale, repeat the command with --again.");
    return naming(*failure.inTheWay, text, locale, now);
}

QString sameAmount(const StartFailure &failure, const QLocale &locale, const QDateTime &now)
{
    if (!failure.inTheWay) {
        //: A new payment was not started.
        return Texts::tr("The same amount was approved a moment ago, so nothing new was sent. If "
                         "this is a second, separate sale, repeat the command with --again.");
    }
    //: A new payment was not started. %1 is the amount of an earlier one, %2 its time or date and
    //: time, %3 its number.
    const QString text = Texts::tr("%1 was approved at %2 (%3) a moment ago, so nothing new was "
                                   "sent. If this is a second, separate sale, repeat the command "
                                   "with --again.");
    return naming(*failure.inTheWay, text, locale, now);
}

QString terminalChanged(const StartFailure &failure)
{
    if (!failure.terminal) {
        //: A new payment was not started.
        return Texts::tr("The terminal's address or currency was changed in the meantime, so "
                         "nothing was sent. Look at the amount, then charge again.");
    }
    const TerminalAddress address{failure.terminal->host, failure.terminal->port};
    //: A new payment was not started. %1 is the name of the terminal, %2 its currency, such as
    //: "EUR", and %3 its address.
    return Texts::tr(
               "%1 was changed in the meantime: it now takes %2 at %3. Nothing was sent. Look "
               "at the amount, then charge again.")
        .arg(isolated(failure.terminal->name), isolated(failure.terminal->currency.code),
             isolated(address.toText()));
}

QString noToken(const StartFailure &failure)
{
    if (failure.vault)
        return together(notStarted(), textOf(*failure.vault));
    //: A new payment was not started.
    return Texts::tr("The keychain did not release the terminal's token, so nothing was sent. "
                     "Unlock the keychain.");
}

QString notRecorded(const StartFailure &failure)
{
    if (failure.journal)
        return together(notStarted(), textOf(*failure.journal));
    //: A new payment was not started: it must be saved before it may be sent.
    return Texts::tr("The payment could not be saved, so nothing was sent. Check the disk, "
                     "then charge again.");
}

} // namespace

QString textOf(const StartFailure &failure, const QLocale &locale, const QDateTime &now)
{
    switch (failure.error) {
    case StartError::AmountNotPositive:
        //: A new payment was not started.
        return Texts::tr("The amount is zero or larger than a terminal can take, so nothing was "
                         "sent. Type it again.");
    case StartError::ReferenceIsCard:
        //: A new payment was not started: the reference that was typed holds a card number.
        return Texts::tr("The reference contains a card number, which must not be stored, so "
                         "nothing was sent. Type another reference.");
    case StartError::TerminalInUse: return inUse(failure, locale, now);
    case StartError::TerminalForgotten:
        //: A new payment was not started.
        return Texts::tr("This terminal was forgotten in the meantime, so nothing was sent. Choose "
                         "another terminal, or pair it again.");
    case StartError::TerminalChanged: return terminalChanged(failure);
    case StartError::TerminalReplaced:
        //: A new payment was not started.
        return Texts::tr("This terminal was paired again in the meantime and has another "
                         "certificate now, so nothing was sent. If you know of it, charge again; "
                         "if not, ask support first.");
    case StartError::Unresolved: return unresolved(failure, locale, now);
    case StartError::FoundApproved: return foundApproved(failure, locale, now);
    case StartError::SameAmount: return sameAmount(failure, locale, now);
    case StartError::TerminalBusy:
        //: A new payment was not started: the terminal itself says that it is busy.
        return Texts::tr("The terminal is busy with something else, so nothing was sent. Wait "
                         "until it is free, then charge again.");
    case StartError::JournalOlder:
        //: A new payment was not started. The journal is the file with all payments.
        return Texts::tr("The till's journal is older than the keychain remembers: later payments "
                         "may be missing. Nothing was sent. A supervisor has to accept this "
                         "journal first.");
    case StartError::NotPermitted:
        return textOf(failure.refused.value_or(ActionRefusal::NotApproved));
    case StartError::NoToken: return noToken(failure);
    case StartError::NotRecorded: return notRecorded(failure);
    }
    Q_UNREACHABLE();
}

} // namespace tillside::texts
