#include "core/simulator/receipt.h"

#include "core/model/money.h"
#include "core/simulator/simulateddialect.h"

#include <QStringBuilder>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

QJsonArray split(const QString &left, const QString &right, const QString &style = u"N"_s)
{
    return {left, right, u"5"_s, u"S"_s, style};
}

QString amountText(qint64 amount, const TerminalOptions &options)
{
    return options.currency.code % u' '
        % Money(amount, options.currency, options.decimals).toDecimal();
}

QString titleOf(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale: return u"SALE"_s;
    case PaymentType::Refund: return u"REFUND"_s;
    case PaymentType::PreAuth: return u"PRE-AUTHORISATION"_s;
    case PaymentType::Void: return u"VOID"_s;
    case PaymentType::Capture: return u"COMPLETION"_s;
    }
    Q_UNREACHABLE();
}

QString outcomeText(const SimulatedPayment &payment)
{
    switch (payment.end) {
    case End::Approved: return payment.isVoided ? u"VOIDED"_s : u"APPROVED"_s;
    case End::Declined: return u"DECLINED"_s;
    case End::Cancelled: return u"CANCELLED"_s;
    case End::Running:
    case End::Lost: return {};
    }
    Q_UNREACHABLE();
}

void addHead(QJsonArray &lines, const SimulatedPayment &payment, const TerminalOptions &options)
{
    lines.append(QJsonArray{u"LOGO"_s});
    lines.append(QJsonArray{options.merchantName, u"9"_s, u"C"_s, u"B"_s});
    lines.append(split(u"TID"_s, options.terminalId));
    lines.append(split(u"MID"_s, options.merchantId));
    lines.append(split(payment.startedAt.toString(u"dd/MM/yyyy"_s),
                       payment.startedAt.toString(u"HH:mm:ss"_s)));
    lines.append(QJsonArray());
}

void addBody(QJsonArray &lines, const SimulatedPayment &payment, const TerminalOptions &options)
{
    const qint64 amount = payment.end == End::Approved ? payment.charged : payment.asked;
    lines.append(QJsonArray{titleOf(payment.type), u"9"_s, u"C"_s, u"B"_s});
    lines.append(QJsonArray{options.cardName});
    if (payment.end != End::Cancelled)
        lines.append(
            QJsonArray{simulatedDialect(options.dialect).maskedCard, u"5"_s, u"L"_s, u"N"_s});
    if (payment.tip > 0)
        lines.append(split(u"TIP"_s, amountText(payment.tip, options)));
    lines.append(split(u"TOTAL"_s, amountText(amount, options), u"B"_s));
    lines.append(QJsonArray());
    lines.append(QJsonArray{outcomeText(payment), u"9"_s, u"C"_s, u"B"_s});
}

void addFoot(QJsonArray &lines, const SimulatedPayment &payment, Copy copy)
{
    if (!payment.authorisation.isEmpty())
        lines.append(split(u"AUTH CODE"_s, payment.authorisation));
    if (payment.hasSignature && copy == Copy::Merchant)
        lines.append(QJsonArray{u"SIGNATURE ____________________"_s, u"5"_s, u"L"_s, u"N"_s});
    const bool merchant = copy == Copy::Merchant;
    lines.append(
        QJsonArray{merchant ? u"MERCHANT COPY"_s : u"CARDHOLDER COPY"_s, u"1"_s, u"C"_s, u"I"_s});
}

} // namespace

QJsonArray receiptLines(const SimulatedPayment &payment, const TerminalOptions &options, Copy copy)
{
    QJsonArray lines;
    addHead(lines, payment, options);
    addBody(lines, payment, options);
    addFoot(lines, payment, copy);
    return lines;
}

QString receiptText(const SimulatedPayment &payment, const TerminalOptions &options, Copy copy)
{
    QString text;
    const QJsonArray lines = receiptLines(payment, options, copy);
    for (const auto &line : lines) {
        const QJsonArray parts = line.toArray();
        const bool isSplit = parts.at(3).toString() == u"S"_s;
        text += parts.at(0).toString() % (isSplit ? u' ' % parts.at(1).toString() : QString())
            % u'\n';
    }
    return text;
}

} // namespace tillside::sim
