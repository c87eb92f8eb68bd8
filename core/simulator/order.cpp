#include "core/simulator/order.h"

#include "core/model/ids.h"
#include "core/model/money.h"
#include "core/simulator/ledger.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

/// The amount in \a value, a whole number or digits as text; nothing if no payment can have it.
std::optional<qint64> amountIn(const QJsonValue &value)
{
    static const QRegularExpression digits(u"^[0-9]{1,10}$"_s);
    const bool isText = value.isString() && digits.match(value.toString()).hasMatch();
    // toInteger() gives its default for anything but a whole number.
    const qint64 amount = isText ? value.toString().toLongLong() : value.toInteger(0);
    return amount >= 1 && amount <= Money::kLargest ? std::optional(amount) : std::nullopt;
}

bool isReference(const QJsonValue &value)
{
    static const QRegularExpression form(u"^[A-Za-z0-9 -]{0,36}$"_s);
    return value.isUndefined() || (value.isString() && form.match(value.toString()).hasMatch());
}

/// Nothing, or an empty text.
bool isLeftOut(const QJsonValue &uti)
{
    return uti.isUndefined() || uti == QJsonValue(QString());
}

bool isUti(const QJsonValue &value)
{
    return value.isString() && Uti::parse(value.toString()).has_value();
}

QByteArray complaintAbout(const QJsonObject &object, PaymentType type)
{
    const QJsonValue amount = object.value("amountTrans"_L1);
    const bool mayLackAmount = type == PaymentType::Void;
    if (!(amount.isUndefined() && mayLackAmount) && !amountIn(amount))
        return "Invalid amountTrans";
    if (!isReference(object.value("reference"_L1)))
        return "Invalid reference";
    const QJsonValue uti = object.value("uti"_L1);
    if (isLeftOut(uti) ? namesOriginal(type) : !isUti(uti))
        return "Invalid uti";
    return {};
}

QByteArray objectionToVoid(const SimulatedPayment *original)
{
    const bool approved = original != nullptr && original->end == End::Approved;
    if (!approved || original->type == PaymentType::Void)
        return "Original transaction not found";
    return original->isVoided ? "Transaction already voided" : "";
}

QByteArray objectionToCapture(const SimulatedPayment *original, qint64 amount)
{
    const bool held = original != nullptr && original->type == PaymentType::PreAuth
        && original->end == End::Approved && !original->isVoided && !original->isCaptured;
    if (!held)
        return "Pre-authorisation not found";
    return amount > original->charged ? "Amount exceeds the pre-authorised amount" : "";
}

} // namespace

Result<Order, QByteArray> parseOrder(const QByteArray &body)
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return QByteArray("Invalid JSON");
    const QJsonObject object = document.object();
    const auto type = typeOfWireName(object.value("transType"_L1).toString());
    if (!type)
        return QByteArray("Unknown transType");
    const QByteArray complaint = complaintAbout(object, *type);
    if (!complaint.isEmpty())
        return complaint;
    return Order{*type, amountIn(object.value("amountTrans"_L1)),
                 object.value("reference"_L1).toString(), object.value("uti"_L1).toString()};
}

QByteArray objectionTo(const Order &order, const Ledger &ledger)
{
    const SimulatedPayment *named = order.uti.isEmpty() ? nullptr : ledger.find(order.uti);
    switch (order.type) {
    case PaymentType::Sale:
    case PaymentType::Refund:
    case PaymentType::PreAuth: return named != nullptr ? "Duplicate uti" : "";
    case PaymentType::Void: return objectionToVoid(named);
    case PaymentType::Capture: return objectionToCapture(named, order.amount.value_or(0));
    }
    Q_UNREACHABLE();
}

} // namespace tillside::sim
