#include "ui/charge/stripview.h"

#include "ui/look/outcomelook.h"
#include "ui/text/endedtext.h"
#include "ui/text/isolated.h"
#include "ui/text/outcometext.h"
#include "ui/text/phrasetext.h"

#include <QCoreApplication>

namespace tillside {

namespace {

struct LastSale {
    Q_DECLARE_TR_FUNCTIONS(LastSale)
};

/// An approved sale needs no word: its icon says it.
QString whatHappened(const PaymentRecord &payment, Standing standing)
{
    const bool isInFull = payment.state == PaymentState::Approved && standing == Standing::Approved;
    if (payment.type == PaymentType::Sale && isInFull) {
        //: Below the Charge button, before the time of the last payment.
        return LastSale::tr("Last sale");
    }
    return texts::listedWord(payment.type, payment.state, standing);
}

void showLine(StripView &view, const LastPayment &last, const QLocale &locale, const QDateTime &now)
{
    const PaymentRecord &payment = last.payment;
    const QString happened = whatHappened(payment, last.standing);
    const QString time = texts::timeText(payment.endedAt.value_or(payment.startedAt), locale, now);
    const QString card = texts::cardEnd(payment);
    //: Below the Charge button: %1 is "Last sale" or an outcome, %2 its time.
    view.shortLine = LastSale::tr("%1 · %2").arg(happened, time);
    //: Below the Charge button: %1 is "Last sale" or an outcome, %2 its time, %3 the end of the
    //: card number, "••0010".
    const QString line = LastSale::tr("%1 · %2 · %3").arg(happened, time, card);
    view.line = card.isEmpty() ? view.shortLine : line;
}

void showLast(StripView &view, const LastPayment &last, const QLocale &locale, const QDateTime &now)
{
    const PaymentRecord &payment = last.payment;
    const Standing standing = last.standing;
    view.icon = listedIcon(payment.type, payment.state, standing);
    view.role = listedRole(payment.type, payment.state, standing);
    view.amount = texts::amountText(texts::shownAmount(payment), locale);
    showLine(view, last, locale, now);
    //: The last payment for a screen reader: %1 is its outcome, %2 its amount, %3 "Last sale ·
    //: 14:02".
    view.name = LastSale::tr("%1, %2. %3")
                    .arg(texts::listedWord(payment.type, payment.state, standing), view.amount,
                         view.line);
    view.canVoid = last.canVoid;
    view.canCapture = last.canCapture;
}

/// Whether the sum is that of the sales, refunds taken off: their number says nothing of anything
/// else.
bool isOfSales(const DayCount &today)
{
    return today.sales.count > 0 && today.total() == today.sales.minor - today.refunds.minor;
}

} // namespace

StripView stripView(const std::optional<LastPayment> &last, const std::optional<DayCount> &today,
                    const QLocale &locale, const QDateTime &now)
{
    StripView view;
    if (last)
        showLast(view, *last, locale, now);
    if (today) {
        view.today = texts::amountText(today->money(today->total()), locale);
        //: Under the sum of today's sales.
        view.todayShort = LastSale::tr("Today");
        //: Under the sum of today's sales: %n is their number.
        const QString sales
            = LastSale::tr("Today · %n sale(s)", nullptr, static_cast<int>(today->sales.count));
        view.todayLine = isOfSales(*today) ? sales : view.todayShort;
    }
    return view;
}

} // namespace tillside
