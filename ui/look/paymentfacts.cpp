#include "ui/look/paymentfacts.h"

#include "ui/text/endedtext.h"
#include "ui/text/phrasetext.h"

#include <QCoreApplication>

namespace tillside {

namespace {

struct PaymentFacts {
    Q_DECLARE_TR_FUNCTIONS(PaymentFacts)
};

} // namespace

std::vector<Fact> paymentFacts(const PaymentRecord &payment, const QString &terminal,
                               const QLocale &locale, const QDateTime &now)
{
    std::vector<Fact> facts;
    const auto add
        = [&facts](const char *name, const QString &caption, const QString &value, bool isCode) {
              if (!value.isEmpty())
                  facts.push_back({QLatin1StringView(name), caption, value, isCode});
          };
    //: Caption: when a payment was sent.
    add("Time", PaymentFacts::tr("Time"), texts::timeText(payment.startedAt, locale, now), false);
    //: Caption: the authorisation code of an approved payment.
    add("Authorisation", PaymentFacts::tr("Authorisation"), payment.authorisation, true);
    //: Caption: the last digits of the card.
    add("Card", PaymentFacts::tr("Card"), texts::cardEnd(payment), false);
    //: Caption: the code of the bank's answer to a declined payment.
    add("BankCode", PaymentFacts::tr("Bank's code"),
        payment.state == PaymentState::Declined ? payment.responseCode : QString(), true);
    //: Caption: the name of the card terminal.
    add("Terminal", PaymentFacts::tr("Terminal"), terminal, false);
    const QString own = payment.reference.text();
    //: Caption: the merchant's own reference of a payment.
    add("OwnReference", PaymentFacts::tr("Reference"), own == payment.id.text() ? QString() : own,
        false);
    //: Caption: the till's number for a payment.
    add("Reference", PaymentFacts::tr("Payment"), payment.id.text(), true);
    return facts;
}

} // namespace tillside
