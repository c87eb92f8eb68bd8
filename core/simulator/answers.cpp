#include "core/simulator/answers.h"

#include "core/simulator/displaytexts.h"
#include "core/simulator/remarks.h"
#include "core/simulator/simulateddialect.h"
#include "core/simulator/sloppiness.h"
#include "core/simulator/telling.h"

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

HttpResponse described(const QString &text)
{
    return json(200, {{u"statusDescription"_s, text}});
}

} // namespace

Answers::Answers(TerminalOptions options)
    : m_options(std::move(options))
    , m_dialect(simulatedDialect(m_options.dialect))
{ }

HttpResponse Answers::plain(int status, const QByteArray &text)
{
    return {status, "text/plain; charset=utf-8", text};
}

HttpResponse Answers::paired(const QByteArray &token) const
{
    return json(
        200, {{u"authToken"_s, QString::fromLatin1(token)}, {u"serialNumber"_s, m_options.serial}});
}

HttpResponse Answers::pairedSloppily(const QByteArray &token, bool asNumber) const
{
    HttpResponse response = paired(token);
    response.body.replace('"' + token + '"', asNumber ? token : "\" " + token + "\\t\"");
    return response;
}

HttpResponse Answers::accepted(const Order &order, const QString &uti) const
{
    QJsonObject object{{u"transType"_s, wireName(order.type)}, {u"uti"_s, uti}};
    if (order.amount)
        object["amountTrans"_L1] = *order.amount;
    return json(m_dialect.acceptedStatus, object);
}

HttpResponse Answers::busy(const SimulatedPayment &other) const
{
    switch (m_dialect.busy) {
    case BusyForm::Refusal: return plain(400, "Terminal busy");
    case BusyForm::DisplayData: return displayData(other);
    }
    Q_UNREACHABLE();
}

HttpResponse Answers::displayData(const SimulatedPayment &payment)
{
    return json(206, {{u"DisplayData"_s, displayEntries(payment.texts)}, {u"uti"_s, payment.uti}});
}

HttpResponse Answers::running(const SimulatedPayment &payment) const
{
    if (isTalkedAbout(payment)) {
        SimulatedPayment talked = payment;
        talked.end = End::Running;
        return json(200, fieldsOf(talked, m_options));
    }
    switch (m_dialect.progress) {
    case ProgressForm::Description: return described(payment.texts.constLast());
    case ProgressForm::DisplayData: return displayData(payment);
    }
    Q_UNREACHABLE();
}

QJsonObject Answers::fieldsOf(const SimulatedPayment &payment, const TerminalOptions &options) const
{
    return written(m_dialect.resultFields(payment, options), payment, options);
}

HttpResponse Answers::finished(const SimulatedPayment &payment) const
{
    return finished(payment, m_options.currency);
}

HttpResponse Answers::finished(const SimulatedPayment &payment, const Currency &currency) const
{
    TerminalOptions options = m_options;
    options.currency = currency;
    if (payment.quirk == Quirk::WindowsLetters)
        options.merchantName = u"Caf\u00e9 Z\u00fcrich \u2013 \u20ac shop"_s;
    return spelled(payment.quirk, json(200, fieldsOf(payment, options)));
}

HttpResponse Answers::finishedWithoutUti(const SimulatedPayment &payment) const
{
    QJsonObject fields = fieldsOf(payment, m_options);
    fields.remove("uti"_L1);
    return json(200, fields);
}

HttpResponse Answers::unknownUti() const
{
    return plain(m_dialect.unknownUtiStatus, "Transaction not found");
}

HttpResponse Answers::notAuthorised() const
{
    const QLatin1StringView text = m_dialect.notAuthorisedText;
    return plain(m_dialect.notAuthorisedStatus, QByteArray(text.data(), text.size()));
}

HttpResponse Answers::noSuchCall(bool isTransaction)
{
    return plain(isTransaction ? 405 : 404, "Not supported");
}

HttpResponse Answers::cancelled(const SimulatedPayment *running) const
{
    if (m_dialect.hasCancel() && !running)
        return plain(400, "No transaction in progress");
    switch (m_dialect.cancel) {
    case CancelForm::None: return noSuchCall(true);
    case CancelForm::Empty: return {200, {}, {}};
    case CancelForm::Description:
        return json(200,
                    {{u"statusDescription"_s, u"Transaction cancel requested"_s},
                     {u"transCancelled"_s, running->phase == PaymentPhase::Card}});
    }
    Q_UNREACHABLE();
}

HttpResponse Answers::report(const Batch &batch, bool isZ) const
{
    switch (m_dialect.report) {
    case ReportForm::None: return noSuchCall(false);
    case ReportForm::Totals:
        if (isZ)
            return json(200, {{u"result"_s, u"OK"_s}});
        return json(200,
                    {{u"totalSales"_s, batch.sales.amount + batch.completions.amount},
                     {u"totalRefunds"_s, batch.refunds.amount},
                     {u"totalTip"_s, batch.tips.amount}});
    case ReportForm::Counts:
        // The tips of completions are in their own amount here.
        return json(200,
                    {{u"reportType"_s, isZ ? u"ZReport"_s : u"XReport"_s},
                     {u"reportResponse"_s, true},
                     {u"saleCount"_s, batch.sales.count},
                     {u"saleAmount"_s, batch.sales.amount - batch.tips.amount},
                     {u"refundCount"_s, batch.refunds.count},
                     {u"refundAmount"_s, batch.refunds.amount},
                     {u"completionCount"_s, batch.completions.count},
                     {u"completionAmount"_s, batch.completions.amount},
                     {u"gratuityCount"_s, batch.tips.count},
                     {u"gratuityAmount"_s, batch.tips.amount},
                     {u"cashbackCount"_s, 0},
                     {u"cashbackAmount"_s, 0}});
    }
    Q_UNREACHABLE();
}

HttpResponse Answers::status(const SimulatedPayment *running) const
{
    const QString word = running ? u"TERMINAL_BUSY"_s : u"TERMINAL_AVAILABLE"_s;
    const QStringList texts = running ? running->texts : QStringList(u"Terminal idle"_s);
    switch (m_dialect.status) {
    case StatusForm::None: return noSuchCall(false);
    case StatusForm::Word: return json(200, {{u"status"_s, word}});
    case StatusForm::DisplayData: return json(200, {{u"DisplayData"_s, displayEntries(texts)}});
    }
    Q_UNREACHABLE();
}

} // namespace tillside::sim
