#include "ui/check/checkview.h"

#include "core/payment/paymentrules.h"
#include "ui/look/outcomelook.h"
#include "ui/text/contradictiontext.h"
#include "ui/text/isolated.h"
#include "ui/text/lookfortext.h"
#include "ui/text/phrasetext.h"
#include "ui/text/standingtext.h"
#include "ui/text/texts.h"
#include "ui/text/typewords.h"

#include <QCoreApplication>

namespace tillside {

namespace {

struct Check {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

/// Whether nobody has to do anything about \a payment, which has ended.
bool isDone(const PaymentRecord &payment)
{
    return isEnded(payment.state) && !isToCheck(payment);
}

QString wordOf(const PaymentRecord &payment)
{
    if (isEndInDoubt(payment))
        return texts::standingWord(payment.type, Standing::Contradicted);
    if (isEnded(payment.state) || !payment.settled)
        return texts::outcomeWord(payment.type, payment.state, false);
    //: Label on a payment whose outcome the till does not know. A supervisor has recorded what the
    //: terminal shows.
    return Check::tr("Settled by hand");
}

QString sinceOf(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    //: When the outcome of a payment became unknown. %1 is a time, or a date and time.
    return Check::tr("Since %1").arg(texts::timeText(payment.startedAt, locale, now));
}

/// What the till does about a payment that has not ended.
QString stateOfOpen(const PaymentRecord &payment, const QDateTime &now)
{
    if (!askTarget(payment)) {
        //: About a payment that is not known yet, in one short line.
        return Check::tr("The till has no number to ask about.");
    }
    if (!isYoungEnoughToApply(payment, now)) {
        //: About a payment that is not known yet and old, in one short line.
        return Check::tr("Too old: the till asks only when you tell it to.");
    }
    //: About a payment that is not known yet, in one short line.
    return Check::tr("The till keeps asking the terminal.");
}

QString stateOf(const CheckItem &item, const QDateTime &now)
{
    const PaymentRecord &payment = item.payment;
    if (item.isAsking) {
        //: The till is asking the terminal about a payment at this moment.
        return Check::tr("Asking the terminal.");
    }
    if (isEndInDoubt(payment)) {
        //: About a payment, in one short line.
        return Check::tr("The terminal gave two different results.");
    }
    if (isContradicted(payment)) {
        //: About a payment that was settled by hand, in one short line.
        return Check::tr("The terminal says the opposite of what was recorded.");
    }
    if (isEnded(payment.state) || payment.settled) {
        //: About a payment, in one short line.
        return Check::tr("There is nothing more to do.");
    }
    return stateOfOpen(payment, now);
}

QString adviceWithUti(const PaymentRecord &payment, const QDateTime &now)
{
    if (isYoungEnoughToApply(payment, now)) {
        //: What to do about a payment that is not known yet. The till keeps asking by itself.
        return Check::tr("The till keeps asking the terminal. You can keep taking payments; the "
                         "till will ask you first.");
    }
    //: What to do about a payment so old that the terminal may have reused its number.
    return Check::tr("This payment is so old that its number may belong to another one by now. The "
                     "till asks only when you tell it to, and shows the answer but does not rely "
                     "on it. Compare it with the terminal, then settle by hand.");
}

QString adviceOn(const PaymentRecord &payment, const QDateTime &now)
{
    if (isEndInDoubt(payment)) {
        //: What to do about a payment: the terminal first gave one result for it and later another.
        return Check::tr("If the customer has paid twice, void one of the two.");
    }
    if (isEnded(payment.state))
        return {};
    if (payment.settled) {
        //: About a payment that was settled by hand.
        return Check::tr("There is nothing more to do. If the terminal answers later, its answer "
                         "is recorded here too.");
    }
    return askTarget(payment) ? adviceWithUti(payment, now) : QString();
}

Icon iconOf(const PaymentRecord &payment)
{
    return isEndInDoubt(payment) ? Icon::NotKnown : outcomeIcon(payment.type, payment.state);
}

ColourRole roleOf(const PaymentRecord &payment)
{
    if (isEndInDoubt(payment))
        return ColourRole::Warning;
    const bool isSettled = payment.settled && !isEnded(payment.state);
    return isSettled ? ColourRole::Neutral : outcomeRole(payment.type, payment.state);
}

/// What the till knows. If the terminal has changed its answer, only that matters.
QString knownOf(const CheckItem &item, const QLocale &locale, const QDateTime &now)
{
    return isEndInDoubt(item.payment) ? texts::contradiction(item.payment, item.events, locale, now)
                                      : texts::summary(item.payment, item.events, locale, now);
}

std::vector<TransactionAction> actionsOf(const PaymentRecord &payment)
{
    std::vector<TransactionAction> actions;
    if (isToCheck(payment))
        actions.push_back(TransactionAction::SettleByHand);
    if (!isDone(payment) && askTarget(payment))
        actions.push_back(TransactionAction::CheckAgain);
    actions.push_back(TransactionAction::Copy);
    return actions;
}

DetailsView detailsOf(const CheckItem &item, const QString &known, const QLocale &locale,
                      const QDateTime &now)
{
    const PaymentRecord &payment = item.payment;
    DetailsView view;
    view.icon = iconOf(payment);
    view.role = roleOf(payment);
    view.word = wordOf(payment);
    //: A payment to check: %1 is its type, "Sale", and %2 the name of its terminal.
    view.about
        = Check::tr("%1 on %2").arg(texts::typeWord(payment.type), texts::isolated(item.terminal));
    view.amount = texts::amountText(texts::shownAmount(payment), locale);
    view.sentence = texts::together(known, adviceOn(payment, now));
    view.isUrgent = isContradicted(payment) || isEndInDoubt(payment);
    view.lookFor = isToCheck(payment) ? texts::whatToLookFor(payment, locale, now) : QString();
    view.facts = factsOf(payment, locale, now);
    view.history = historyLines(item.events, payment, locale);
    view.actions = actionsOf(payment);
    view.mainAction = TransactionAction::SettleByHand;
    return view;
}

/// The result of asking, unless \a known already says it.
QString answerOf(const CheckItem &item, const QString &known, const QLocale &locale,
                 const QDateTime &now)
{
    if (item.isAsking) {
        //: The till is asking the terminal about a payment at this moment.
        return Check::tr("Asking the terminal.");
    }
    if (!item.answer || isDone(item.payment))
        return {};
    const QString at = texts::timeText(item.answer->at, locale, now);
    const QString said = texts::evidenceText(*item.answer, item.payment, locale);
    if (known.contains(said)) {
        //: The till asked the terminal about a payment at %1, a time, and got the same answer as
        //: before.
        return Check::tr("Checked again at %1. Nothing new.").arg(at);
    }
    //: The till asked the terminal about a payment at %1, a time. A sentence about the result
    //: follows.
    return texts::together(Check::tr("Checked again at %1.").arg(at), said);
}

} // namespace

CheckView checkView(const CheckItem &item, const QLocale &locale, const QDateTime &now)
{
    const QString known = knownOf(item, locale, now);
    CheckView view;
    view.details = detailsOf(item, known, locale, now);
    view.since = sinceOf(item.payment, locale, now);
    view.state = stateOf(item, now);
    view.answer = answerOf(item, known, locale, now);
    //: A payment to check for a screen reader: %1 is "Sale on Counter", %2 its amount, %3 its
    //: outcome, %4 since when it is not known.
    view.name = Check::tr("%1, %2, %3, %4.")
                    .arg(view.details.about, view.details.amount, view.details.word, view.since);
    view.name = texts::together(view.name, view.state);
    view.saysEnd = isEnded(item.payment.state) && !isEndInDoubt(item.payment);
    return view;
}

} // namespace tillside
