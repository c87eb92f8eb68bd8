#include "ui/look/lookforcard.h"

#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
#include "ui/text/texts.h"

#include <QCoreApplication>

namespace tillside {

namespace {

struct LookFor {
    Q_DECLARE_TR_FUNCTIONS(LookFor)
};

} // namespace

SideCardView lookForCard(const PaymentRecord &payment, const QLocale &locale, const QDateTime &now)
{
    SideCardView card;
    card.icon = Icon::Terminals;
    //: Heading of a card: what follows is what to look for in the terminal's list.
    card.heading = LookFor::tr("On the terminal, look for");
    //: What to look for on the terminal: %1 is the type of a payment, "Sale", %2 its amount.
    card.large = LookFor::tr("%1 %2").arg(texts::typeWord(payment.type),
                                          texts::amountText(payment.amount, locale));
    //: Below the type and amount of a payment: where to look for it. %1 is the time, or date and
    //: time.
    card.text = LookFor::tr("at about %1, in its list of transactions")
                    .arg(texts::timeText(payment.startedAt, locale, now));
    return card;
}

} // namespace tillside
