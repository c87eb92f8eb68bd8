#include "core/simulator/order.h"

#include "core/model/ids.h"
#include "core/model/money.h"
#include "core/simulator/ledger.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

bool isAmount(const QJsonValue &value)
{
    // toInteger() gives its default for anything but a whole number.
    const qint64 amount = value.toInteger(0);
    return amount >= 1 && amount <= Money::kLargest;
}

template <typename Name>
bool isAbsentOrValid(const QJsonValue &value)
{
    return value.isUndefined() || (value.isString() && Name::parse(value.toString()).has_value());
}

QByteArray complaintAbout(const QJsonObject &object, PaymentType type)
{
    const QJsonValue amount = object.value("amountTrans"_L1);
    const bool mayLackAmount = type == PaymentType::Void;
    if (!(amount.isUndefined() && mayLackAmount) && !isAmount(amount))
        return "Invalid amountTrans";
    if (!isAbsentOrValid<Reference>(object.value("reference"_L1)))
        return "Invalid reference";
    const QJsonValue uti = object.value("uti"_L1);
    if (!isAbsentOrValid<Uti>(uti) || (uti.isUndefined() && namesOriginal(type)))
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
    const QJsonValue amount = object.value("amountTrans"_L1);
    return Order{*type, amount.isUndefined() ? std::nullopt : std::optional(amount.toInteger()),
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
