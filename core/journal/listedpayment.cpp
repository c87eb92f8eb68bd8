#include "core/journal/listedpayment.h"

#include "core/base/named.h"

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

QString listedColumns()
{
    return u"number, id, terminal, type, amount_minor, currency, decimals, approved_minor, "
           "approved_currency, approved_decimals, tip_minor, pennies_minor, cashback_minor, "
           "surcharge_minor, reference, original, started_at, state, standing, settled_as, card, "
           "cashier, EXISTS (SELECT 1 FROM payment AS undoing "
           "WHERE undoing.original = payment.id AND undoing.type = 'void' "
           "AND undoing.state IN ('approved', 'approved-for-less'))"_s;
}

std::size_t listedColumnCount()
{
    return 23;
}

std::optional<ListedPayment> listedFromRow(const Row &row)
{
    RowReader reader(row);
    ListedPayment payment;
    payment.number = reader.integer();
    payment.id = reader.id<PaymentId>();
    payment.terminal = reader.id<TerminalId>();
    payment.type = reader.oneOf(kPaymentTypes);
    payment.amount = reader.money();
    payment.approved = reader.optionalMoney();
    payment.extras = reader.extras();
    payment.reference = reader.idOrEmpty<Reference>();
    payment.original = reader.optionalId<PaymentId>();
    payment.startedAt = reader.time();
    payment.state = reader.oneOf(kPaymentStates);
    payment.standing = reader.oneOf(kStandings);
    payment.settledAs = named(kSettledAs, reader.text());
    payment.card = reader.text();
    payment.cashier = reader.text();
    payment.isVoided = reader.integer() != 0;
    return reader.isGood() ? std::optional(std::move(payment)) : std::nullopt;
}

} // namespace tillside
