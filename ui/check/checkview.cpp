#include "ui/check/checkview.h"

#include "core/payment/paymentrules.h"
#include "ui/check/lookfor.h"
#include "ui/look/outcomelook.h"
#include "ui/text/phrasetext.h"
#include "ui/text/standingtext.h"
#include "ui/text/texts.h"
#include "ui/text/typewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstddef>

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

QStringList factsOf(const CheckItem &item, const QLocale &locale, const QDateTime &now)
{
    const PaymentRecord &payment = item.payment;
    QStringList facts;
    //: When the outcome of a payment became unknown. %1 is a time, or a date and time.
    facts << Check::tr("Since %1").arg(texts::timeText(payment.startedAt, locale, now));
    // If no reference was typed, the terminal received the id.
    if (!payment.reference.isEmpty() && payment.reference.text() != payment.id.text()) {
        //: %1 is the merchant's own reference of a payment.
        facts << Check::tr("Reference: %1").arg(payment.reference.text());
    }
    //: %1 is the id that the till gave to a payment; support asks for it.
    facts << Check::tr("Payment: %1").arg(payment.id.text());
    return facts;
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

std::vector<EventRecord> newestOf(const std::vector<EventRecord> &events)
{
    constexpr std::ptrdiff_t kMost = 4;
    const auto all = static_cast<std::ptrdiff_t>(events.size());
    return {events.end() - std::min(kMost, all), events.end()};
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
    const PaymentRecord &payment = item.payment;
    const QString known = texts::summary(payment, item.events, locale, now);
    return {.type = texts::typeWord(payment.type),
            //: A payment to check: %1 is its type, "Sale", and %2 the name of its terminal.
            .title = Check::tr("%1 on %2").arg(texts::typeWord(payment.type), item.terminal),
            .amount = texts::shownAmount(payment).toText(locale),
            .word = wordOf(payment),
            .icon = iconOf(payment),
            .role = roleOf(payment),
            .facts = factsOf(item, locale, now),
            .known = known,
            .advice = adviceOn(payment, now),
            .lookFor = isToCheck(payment) ? whatToLookFor(payment, locale, now) : QString(),
            .isUrgent = isContradicted(payment) || isEndInDoubt(payment),
            .history = historyLines(newestOf(item.events), payment, locale),
            .answer = answerOf(item, known, locale, now),
            //: Button: asks the terminal again how a payment ended.
            .checkWord = Check::tr("Check again"),
            .canCheck = !isDone(payment) && askTarget(payment),
            .canSettle = isToCheck(payment)};
}

} // namespace tillside
