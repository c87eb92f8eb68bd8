#include "ui/text/typetext.h"

#include "ui/text/isolated.h"
#include "ui/text/typewords.h"

namespace tillside::texts {

using namespace Qt::StringLiterals;

namespace {

/// Inserts the amount as %1, which only some types use.
QString withAmount(const Wording &wording, const PaymentRecord &payment, const QLocale &locale)
{
    return wording.text().replace(u"%1"_s, amountText(payment.amount, locale));
}

} // namespace

QString mayHaveHappened(PaymentType type)
{
    return typeWords(type).mayHaveHappened.text();
}

QString didNotHappen(const PaymentRecord &payment, const QLocale &locale)
{
    return withAmount(typeWords(payment.type).didNotHappen, payment, locale);
}

QString meaningOf(const PaymentRecord &payment, const QLocale &locale)
{
    return withAmount(typeWords(payment.type).meaning, payment, locale);
}

QString undone(const PaymentRecord &payment, const QLocale &locale)
{
    return withAmount(typeWords(payment.type).undone, payment, locale);
}

} // namespace tillside::texts
