#include "core/journal/paymentrow.h"

#include "core/base/masking.h"
#include "core/journal/rowdigest.h"

#include <QStringList>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

const QStringList &names()
{
    static const QStringList names
        = QStringLiteral(
              u"id, terminal, type, amount_minor, currency, decimals, reference, original, "
              "original_uti, started_at, cashier, uti, uti_mode, state, ended, approved_minor, "
              "approved_currency, "
              "approved_decimals, authorisation, card, response_code, merchant_receipt, "
              "cardholder_receipt, signature_required, ended_at, settled_as, "
              "settled_seen, settled_note, settled_at, tip_minor, pennies_minor, cashback_minor, "
              "surcharge_minor, result_digest, contradicted_at, ask_again_at, told_at, "
              "revision")
              .split(u", "_s);
    return names;
}

void appendMoney(Row &row, const std::optional<Money> &money)
{
    row.push_back(money ? columnOf(money->minor()) : QVariant());
    row.push_back(money ? columnOf(money->currency().code) : QVariant());
    row.push_back(money ? columnOf(qint64{money->decimals()}) : QVariant());
}

template <typename T>
QVariant idColumn(const std::optional<T> &id)
{
    return id ? columnOf(id->text()) : QVariant();
}

void appendRequest(Row &row, const PaymentRecord &payment)
{
    row.push_back(columnOf(payment.id.text()));
    row.push_back(columnOf(payment.terminal.text()));
    row.push_back(columnOf(nameOf(payment.type)));
    appendMoney(row, payment.amount);
    row.push_back(columnOf(payment.reference.text()));
    row.push_back(idColumn(payment.original));
    row.push_back(idColumn(payment.originalUti));
    row.push_back(columnOf(payment.startedAt));
    row.push_back(payment.cashier.isEmpty() ? QVariant() : columnOf(payment.cashier));
}

void appendAnswer(Row &row, const PaymentRecord &payment)
{
    row.push_back(idColumn(payment.uti));
    row.push_back(columnOf(nameOf(payment.utiMode)));
    row.push_back(columnOf(nameOf(payment.state)));
    row.push_back(columnOf(isEnded(payment.state)));
    appendMoney(row, payment.approved);
    row.push_back(columnOf(payment.authorisation));
    row.push_back(columnOf(payment.card));
    row.push_back(columnOf(payment.responseCode));
    row.push_back(columnOf(payment.merchantReceipt));
    row.push_back(columnOf(payment.cardholderReceipt));
    row.push_back(columnOf(payment.signatureRequired));
    row.push_back(columnOf(payment.endedAt));
}

void appendSettlement(Row &row, const std::optional<Settlement> &settled)
{
    row.push_back(settled ? columnOf(nameOf(settled->as)) : QVariant());
    row.push_back(settled ? columnOf(settled->seen) : QVariant());
    row.push_back(settled ? columnOf(settled->note) : QVariant());
    row.push_back(settled ? columnOf(settled->at) : QVariant());
}

/// NULL for none, so that the digest of a payment without extras is the same in every version.
QVariant extraColumn(qint64 extra)
{
    return extra == 0 ? QVariant() : columnOf(extra);
}

void appendExtras(Row &row, const Extras &extras)
{
    for (const qint64 extra : {extras.tip, extras.pennies, extras.cashBack, extras.surcharge})
        row.push_back(extraColumn(extra));
}

QVariant digestColumn(const QByteArray &digest)
{
    return digest.isEmpty() ? QVariant() : columnOf(digest);
}

std::optional<Settlement> readSettlement(RowReader &reader)
{
    if (reader.nextIsNull()) {
        for (int column = 0; column < 4; ++column)
            reader.skip();
        return std::nullopt;
    }
    Settlement settled;
    settled.as = reader.oneOf(kSettledAs);
    settled.seen = reader.text();
    settled.note = reader.text();
    settled.at = reader.time();
    return settled;
}

void readRequest(RowReader &reader, PaymentRecord &payment)
{
    payment.id = reader.id<PaymentId>();
    payment.terminal = reader.id<TerminalId>();
    payment.type = reader.oneOf(kPaymentTypes);
    payment.amount = reader.money();
    payment.reference = reader.idOrEmpty<Reference>();
    payment.original = reader.optionalId<PaymentId>();
    payment.originalUti = reader.optionalId<Uti>();
    payment.startedAt = reader.time();
    payment.cashier = reader.text();
}

void readAnswer(RowReader &reader, PaymentRecord &payment)
{
    payment.uti = reader.optionalId<Uti>();
    payment.utiMode = reader.oneOf(kUtiModes);
    payment.state = reader.oneOf(kPaymentStates);
    reader.skip(); // `ended` follows from the state; it exists for its index.
    payment.approved = reader.optionalMoney();
    payment.authorisation = reader.text();
    payment.card = reader.text();
    payment.responseCode = reader.text();
    payment.merchantReceipt = reader.blob();
    payment.cardholderReceipt = reader.blob();
    payment.signatureRequired = reader.flag();
    payment.endedAt = reader.optionalTime();
}

} // namespace

QString paymentColumns()
{
    static const QString columns = names().join(u", "_s);
    return columns;
}

QString paymentColumn(std::size_t place)
{
    return names().at(static_cast<qsizetype>(place));
}

std::size_t paymentColumnCount()
{
    return static_cast<std::size_t>(names().size());
}

Row toRow(const PaymentRecord &payment)
{
    Row row;
    row.reserve(paymentColumnCount());
    appendRequest(row, payment);
    appendAnswer(row, payment);
    appendSettlement(row, payment.settled);
    appendExtras(row, payment.extras);
    row.push_back(digestColumn(payment.resultDigest));
    row.push_back(columnOf(payment.contradictedAt));
    row.push_back(columnOf(payment.askAgainAt));
    row.push_back(columnOf(payment.toldAt));
    row.push_back(columnOf(payment.revision));
    Q_ASSERT(row.size() == paymentColumnCount());
    return row;
}

std::optional<PaymentRecord> paymentFromRow(const Row &row)
{
    RowReader reader(row);
    PaymentRecord payment;
    readRequest(reader, payment);
    readAnswer(reader, payment);
    payment.settled = readSettlement(reader);
    payment.extras = reader.extras();
    payment.resultDigest = reader.blob();
    payment.contradictedAt = reader.optionalTime();
    payment.askAgainAt = reader.optionalTime();
    payment.toldAt = reader.optionalTime();
    payment.revision = reader.integer();
    return reader.isGood() ? std::optional(std::move(payment)) : std::nullopt;
}

QByteArray digestOf(const Row &paymentRow)
{
    return rowDigest("tillside-payment-1", names(), paymentRow);
}

PaymentRecord withMaskedCards(PaymentRecord payment)
{
    for (QString *text : {&payment.authorisation, &payment.card, &payment.responseCode})
        *text = maskCards(*text);
    for (QByteArray *receipt : {&payment.merchantReceipt, &payment.cardholderReceipt})
        *receipt = maskCards(*receipt);
    if (payment.settled) {
        payment.settled->seen = maskCards(payment.settled->seen);
        payment.settled->note = maskCards(payment.settled->note);
    }
    return payment;
}

} // namespace tillside
