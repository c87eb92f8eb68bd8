#include "ui/text/lookfortext.h"

#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
#include "ui/text/typewords.h"

#include <QCoreApplication>

namespace tillside::texts {

namespace {

struct Check {
    Q_DECLARE_TR_FUNCTIONS(Check)
};

} // namespace

QString whatToLookFor(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    const QString place
        = typeWords(payment.type)
              .lookFor.text()
              .arg(amountText(payment.amount, locale), timeText(payment.startedAt, locale, now));
    //: After a sentence that says what to look for in the terminal's own list of transactions.
    const QString then = Check::tr("Note its authorisation or receipt number if it is there. Then "
                                   "record here what you saw.");
    return together(place, then);
}

} // namespace tillside::texts
