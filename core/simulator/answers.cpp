#include "core/simulator/answers.h"

#include "core/simulator/resultfields.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

HttpResponse json(int status, const QJsonObject &object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

QJsonArray displayEntries(const QStringList &texts)
{
    QJsonArray entries;
    for (const QString &text : texts)
        entries.append(QJsonObject{{u"value"_s, entries.size() + 1}, {u"description"_s, text}});
    return entries;
}

} // namespace

Answers::Answers(TerminalOptions options)
    : m_options(std::move(options))
{ }

bool Answers::isPositive() const
{
    return m_options.dialect == DialectId::Positive;
}

HttpResponse Answers::plain(int status, const QByteArray &text)
{
    return {status, "text/plain; charset=utf-8", text};
}

HttpResponse Answers::paired(const QByteArray &token) const
{
    return json(
        200, {{u"authToken"_s, QString::fromLatin1(token)}, {u"serialNumber"_s, m_options.serial}});
}

HttpResponse Answers::accepted(const Order &order, const QString &uti) const
{
    QJsonObject object{{u"transType"_s, wireName(order.type)}, {u"uti"_s, uti}};
    if (order.amount)
        object["amountTrans"_L1] = *order.amount;
    return json(isPositive() ? 201 : 200, object);
}

HttpResponse Answers::busy(const SimulatedPayment &other) const
{
    return isPositive() ? displayData(other) : plain(400, "Terminal busy");
}

HttpResponse Answers::displayData(const SimulatedPayment &payment)
{
    return json(206, {{u"DisplayData"_s, displayEntries(payment.texts)}, {u"uti"_s, payment.uti}});
}

HttpResponse Answers::running(const SimulatedPayment &payment) const
{
    if (isPositive())
        return displayData(payment);
    return json(200, {{u"statusDescription"_s, payment.texts.constLast()}});
}

HttpResponse Answers::finished(const SimulatedPayment &payment) const
{
    return json(200, resultFields(payment, m_options));
}

HttpResponse Answers::finished(const SimulatedPayment &payment, const Currency &currency) const
{
    TerminalOptions options = m_options;
    options.currency = currency;
    return json(200, resultFields(payment, options));
}

HttpResponse Answers::unknownUti() const
{
    return plain(isPositive() ? 404 : 400, "Transaction not found");
}

HttpResponse Answers::notAuthorised() const
{
    return isPositive() ? plain(403, "Forbidden") : plain(401, "Unauthorized");
}

HttpResponse Answers::cancelled(const SimulatedPayment *running) const
{
    if (!running)
        return plain(400, "No transaction in progress");
    if (isPositive())
        return json(200, {{u"statusDescription"_s, u"Transaction cancel requested"_s}});
    return {200, {}, {}};
}

HttpResponse Answers::status(const SimulatedPayment *running) const
{
    if (isPositive()) {
        const QStringList idle{u"Terminal idle"_s};
        return json(200, {{u"DisplayData"_s, displayEntries(running ? running->texts : idle)}});
    }
    return json(200, {{u"status"_s, running ? u"TERMINAL_BUSY"_s : u"TERMINAL_AVAILABLE"_s}});
}

} // namespace tillside::sim
