#include "ui/check/lookfor.h"

#include "ui/text/phrasetext.h"

#include <QCoreApplication>

namespace tillside {

namespace {

struct Check {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

QString placeOf(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale:
        //: %1 is an amount, %2 a time, or a date and time.
        return Check::tr("On the terminal, open its list of transactions and look for a sale of %1 "
                         "at about %2.");
    case PaymentType::Refund:
        //: %1 is an amount, %2 a time, or a date and time.
        return Check::tr("On the terminal, open its list of transactions and look for a refund of "
                         "%1 at about %2.");
    case PaymentType::PreAuth:
        //: %1 is an amount, %2 a time, or a date and time.
        return Check::tr("On the terminal, open its list of transactions and look for a "
                         "pre-authorisation of %1 at about %2.");
    case PaymentType::Void:
        //: A void undoes an earlier payment. %1 is an amount, %2 a time, or a date and time.
        return Check::tr("On the terminal, open its list of transactions and look for a void of %1 "
                         "at about %2.");
    case PaymentType::Capture:
        //: A capture takes the money that a pre-authorisation holds. %1 is an amount, %2 a time,
        //: or a date and time.
        return Check::tr("On the terminal, open its list of transactions and look for a capture of "
                         "%1 at about %2.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString whatToLookFor(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    const QString place
        = placeOf(payment.type)
              .arg(payment.amount.toText(locale), texts::timeText(payment.startedAt, locale, now));
    //: After a sentence that says what to look for in the terminal's own list of transactions.
    const QString then = Check::tr("Note its authorisation or receipt number if it is there. Then "
                                   "settle by hand what you saw.");
    return texts::together(place, then);
}

} // namespace tillside
