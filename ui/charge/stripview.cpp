#include "ui/charge/stripview.h"

#include "ui/look/outcomelook.h"
#include "ui/text/endedtext.h"
#include "ui/text/outcometext.h"
#include "ui/text/phrasetext.h"

#include <QCoreApplication>

namespace tillside {

namespace {

struct LastSale {
    Q_DECLARE_TR_FUNCTIONS(LastSale)
};

/// An approved sale needs no word: its icon says it.
QString whatHappened(const PaymentRecord &payment)
{
    if (payment.type == PaymentType::Sale && payment.state == PaymentState::Approved) {
        //: Below the Charge button, before the time of the last payment.
        return LastSale::tr("Last sale");
    }
    return texts::outcomeWord(payment.type, payment.state, false);
}

void showLine(StripView &view, const PaymentRecord &payment, const QLocale &locale,
              const QDateTime &now)
{
    const QString time = texts::timeText(payment.endedAt.value_or(payment.startedAt), locale, now);
    const QString card = texts::cardEnd(payment);
    //: Below the Charge button: %1 is "Last sale" or an outcome, %2 its time.
    view.shortLine = LastSale::tr("%1 · %2").arg(whatHappened(payment), time);
    //: Below the Charge button: %1 is "Last sale" or an outcome, %2 its time, %3 the end of the
    //: card number, "••0010".
    const QString line = LastSale::tr("%1 · %2 · %3").arg(whatHappened(payment), time, card);
    view.line = card.isEmpty() ? view.shortLine : line;
}

void showLast(StripView &view, const LastPayment &last, const QLocale &locale, const QDateTime &now)
{
    const PaymentRecord &payment = last.payment;
    view.icon = outcomeIcon(payment.type, payment.state);
    view.role = outcomeRole(payment.type, payment.state);
    view.amount = texts::shownAmount(payment).toText(locale);
    showLine(view, payment, locale, now);
    //: The last payment for a screen reader: %1 is its outcome, %2 its amount, %3 "Last sale ·
    //: 14:02".
    view.name
        = LastSale::tr("%1, %2. %3")
              .arg(texts::outcomeWord(payment.type, payment.state, false), view.amount, view.line);
    view.canVoid = last.canVoid;
    view.canCapture = last.canCapture;
}

} // namespace

StripView stripView(const std::optional<LastPayment> &last, const std::optional<SalesTotal> &today,
                    const QLocale &locale, const QDateTime &now)
{
    StripView view;
    if (last)
        showLast(view, *last, locale, now);
    if (today) {
        view.today = today->sum.toText(locale);
        //: Under the sum of today's sales: %n is their number.
        view.todayLine = LastSale::tr("Today · %n sale(s)", nullptr, today->count);
        //: Under the sum of today's sales.
        view.todayShort = LastSale::tr("Today");
    }
    return view;
}

} // namespace tillside
