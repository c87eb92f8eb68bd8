#include "ui/transactions/rowview.h"

#include "ui/look/outcomelook.h"
#include "ui/text/isolated.h"
#include "ui/text/outcometext.h"
#include "ui/text/phrasetext.h"

#include <QCoreApplication>
#include <QStringList>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Transactions {
    Q_DECLARE_TR_FUNCTIONS(Transactions)
};

/// What is not known yet, or in doubt, may have moved money.
bool mayHaveMoved(const ListedPayment &payment)
{
    if (payment.settledAs && payment.standing == Standing::Settled)
        return payment.settledAs == SettledAs::Charged;
    return hasMovedMoney(payment.standing) || payment.standing == Standing::NotKnown
        || payment.standing == Standing::Contradicted;
}

QString cardEnd(const QString &card)
{
    constexpr int kShown = 4;
    return card.size() < kShown ? QString() : texts::cardText(card.right(kShown));
}

/// A void undoes the whole original, whatever amount its answer names.
Money amountOf(const ListedPayment &payment)
{
    const bool isAsApproved = hasMovedMoney(payment.standing) && payment.type != PaymentType::Void;
    return isAsApproved ? payment.approved.value_or(payment.amount) : payment.amount;
}

bool isGiven(const Reference &reference, const PaymentId &id)
{
    return !reference.isEmpty() && reference.text() != id.text();
}

} // namespace

RowView rowView(const ListedPayment &payment, const QLocale &locale, const QDateTime &now)
{
    RowView row;
    const PaymentState state = payment.isVoided ? PaymentState::Voided : payment.state;
    const Standing standing = payment.isVoided ? Standing::Voided : payment.standing;
    row.time = texts::timeText(payment.startedAt, locale, now);
    row.icon = listedIcon(payment.type, state, standing);
    row.role = listedRole(payment.type, state, standing);
    row.word = texts::listedWord(payment.type, state, standing);
    row.hasMoved = mayHaveMoved(payment);
    const bool leaves = payment.type == PaymentType::Refund || payment.type == PaymentType::Void;
    const QString amount = texts::amountText(amountOf(payment), locale);
    row.amount = leaves ? u"\u2212"_s + amount : amount;
    row.card = cardEnd(payment.card);
    row.reference = isGiven(payment.reference, payment.id) ? payment.reference.text() : QString();
    //: A row of the list of payments for a screen reader: %1 is the type, "Sale", %2 its outcome,
    //: %3 its amount, %4 its time.
    row.name = Transactions::tr("%1, %2, %3, %4")
                   .arg(texts::typeWord(payment.type), row.word, row.amount, row.time);
    return row;
}

} // namespace tillside
