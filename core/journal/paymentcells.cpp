#include "core/journal/paymentcells.h"

#include "core/base/clock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

QVariant textOrNothing(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant timeOrNothing(const std::optional<QDateTime> &time)
{
    return time ? QVariant(toIso8601(*time)) : QVariant();
}

template <typename T>
QVariant idOrNothing(const std::optional<T> &id)
{
    return id ? QVariant(id->text()) : QVariant();
}

void addMoney(PaymentCells &cells, QLatin1StringView name, QLatin1StringView minorName,
              const std::optional<Money> &money)
{
    cells.emplace_back(name, money ? QVariant(money->toDecimal()) : QVariant());
    cells.emplace_back(minorName, money ? QVariant(money->minor()) : QVariant());
}

void addAmounts(PaymentCells &cells, const PaymentRecord &payment)
{
    const auto extra = [&payment](qint64 minor) {
        return Money(minor, payment.amount.currency(), payment.amount.decimals());
    };
    cells.emplace_back("currency"_L1, payment.amount.currency().code);
    addMoney(cells, "amount"_L1, "amountMinor"_L1, payment.amount);
    addMoney(cells, "approved"_L1, "approvedMinor"_L1, payment.approved);
    addMoney(cells, "tip"_L1, "tipMinor"_L1, extra(payment.extras.tip));
    addMoney(cells, "pennies"_L1, "penniesMinor"_L1, extra(payment.extras.pennies));
    addMoney(cells, "cashBack"_L1, "cashBackMinor"_L1, extra(payment.extras.cashBack));
    addMoney(cells, "surcharge"_L1, "surchargeMinor"_L1, extra(payment.extras.surcharge));
}

void addSettlement(PaymentCells &cells, const std::optional<Settlement> &settled)
{
    cells.emplace_back("settledAs"_L1, settled ? QVariant(nameOf(settled->as)) : QVariant());
    cells.emplace_back("settledSeen"_L1, settled ? textOrNothing(settled->seen) : QVariant());
    cells.emplace_back("settledNote"_L1, settled ? textOrNothing(settled->note) : QVariant());
    cells.emplace_back("settledAt"_L1, settled ? QVariant(toIso8601(settled->at)) : QVariant());
}

/// What a spreadsheet takes for the beginning of a formula.
bool isFormula(const QString &text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front());
}

QByteArray csvCell(QString text)
{
    if (isFormula(text))
        text.prepend(u'\'');
    const QByteArray utf8 = text.toUtf8();
    const bool isPlain = !utf8.contains('"') && !utf8.contains(',') && !utf8.contains('\n')
        && !utf8.contains('\r');
    return isPlain ? utf8 : '"' + QByteArray(utf8).replace('"', "\"\"") + '"';
}

template <typename Of>
QByteArray csvOf(const PaymentCells &cells, Of of)
{
    QByteArrayList line;
    for (const auto &cell : cells)
        line += csvCell(of(cell));
    return line.join(',') + "\r\n";
}

} // namespace

PaymentCells cellsOf(const PaymentRecord &payment, Standing standing, const QString &terminalName)
{
    PaymentCells cells{
        {"id"_L1, payment.id.text()},
        {"startedAt"_L1, toIso8601(payment.startedAt)},
        {"endedAt"_L1, timeOrNothing(payment.endedAt)},
        {"type"_L1, QString(nameOf(payment.type))},
        {"outcome"_L1, QString(nameOf(standing))},
    };
    addAmounts(cells, payment);
    cells.emplace_back("reference"_L1, payment.reference.text());
    cells.emplace_back("terminal"_L1, terminalName);
    cells.emplace_back("cashier"_L1, textOrNothing(payment.cashier));
    cells.emplace_back("card"_L1, textOrNothing(payment.card));
    cells.emplace_back("authorisation"_L1, textOrNothing(payment.authorisation));
    cells.emplace_back("uti"_L1, idOrNothing(payment.uti));
    cells.emplace_back("original"_L1, idOrNothing(payment.original));
    cells.emplace_back("contradictedAt"_L1, timeOrNothing(payment.contradictedAt));
    addSettlement(cells, payment.settled);
    return cells;
}

QByteArray csvHead(const PaymentCells &cells)
{
    return csvOf(cells, [](const auto &cell) { return QString(cell.first); });
}

QByteArray csvLine(const PaymentCells &cells)
{
    return csvOf(cells, [](const auto &cell) { return cell.second.toString(); });
}

QByteArray jsonLine(const PaymentCells &cells)
{
    QJsonObject object;
    for (const auto &[name, value] : cells)
        object.insert(name, QJsonValue::fromVariant(value));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace tillside
