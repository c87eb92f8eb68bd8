#include "core/simulator/resultfields.h"

#include "core/simulator/displaytexts.h"
#include "core/simulator/receipt.h"
#include "core/simulator/simulateddialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QStringBuilder>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFirstMessage = 161; // The one in LocalLink's sample is 162.

qint64 amountOf(const SimulatedPayment &payment)
{
    return payment.end == End::Approved ? payment.charged : payment.asked;
}

QString numericText(const Currency &currency)
{
    return u"%1"_s.arg(currency.numeric, 3, 10, QChar(u'0'));
}

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

/// \a utc as Java's Date prints it: "Mon Apr 28 09:27:25 GMT+03:00 2025".
QString javaDate(const QDateTime &utc)
{
    const QDateTime time = utc.toOffsetFromUtc(3 * 3600);
    return QLocale::c().toString(time, u"ddd MMM dd HH:mm:ss 'GMT+03:00' yyyy"_s);
}

void addFlags(QJsonObject &fields, const SimulatedPayment &payment)
{
    fields["transApproved"_L1] = payment.end == End::Approved;
    fields["transCancelled"_L1] = payment.end == End::Cancelled;
    if (payment.isForLess)
        fields["transPartiallyApproved"_L1] = true;
    fields["voided"_L1] = payment.isVoided;
    fields["uti"_L1] = payment.uti;
}

void addIdentity(QJsonObject &fields, const SimulatedPayment &payment,
                 const TerminalOptions &options)
{
    const bool card = payment.end != End::Cancelled;
    fields["terminalId"_L1] = options.terminalId;
    fields["merchantId"_L1] = options.merchantId;
    fields["appName"_L1]
        = card ? QString::fromLatin1(options.cardName.toLatin1().toHex().toUpper()) : QString();
    fields["applicationId"_L1] = card ? u"A0000000031010"_s : QString();
    fields["transactionSource"_L1] = card ? u"PICC"_s : u"NONE"_s;
    fields["cardholderVerificationMethod"_L1]
        = payment.hasSignature ? u"CVM_SIGNATURE"_s : u"CVM_NO_CVM"_s;
}

void addLocalLinkReceipts(QJsonObject &fields, const SimulatedPayment &payment,
                          const TerminalOptions &options)
{
    fields["merchantReceipt"_L1] = receiptLines(payment, options, Copy::Merchant);
    fields["cardholderReceipt"_L1] = receiptLines(payment, options, Copy::Cardholder);
}

/// The fields that Paynt and LocalLink share: all but the amount and the date.
QJsonObject sharedFields(const SimulatedPayment &payment, const TerminalOptions &options)
{
    QJsonObject fields;
    addFlags(fields, payment);
    addIdentity(fields, payment, options);
    const bool card = payment.end != End::Cancelled;
    fields["transactionType"_L1] = wireName(payment.type);
    fields["authCode"_L1] = payment.authorisation;
    fields["primaryAccountNumber"_L1]
        = card ? QString(simulatedDialect(options.dialect).maskedCard) : QString();
    fields["transactionResponse"_L1] = payment.responseCode;
    fields["currencyCode"_L1] = numericText(options.currency);
    fields["tipAmount"_L1] = payment.tip;
    fields["signature"_L1] = payment.hasSignature;
    fields["dccTransaction"_L1] = false;
    fields["statuses"_L1] = compact(QJsonArray::fromStringList(payment.texts));
    addLocalLinkReceipts(fields, payment, options);
    return fields;
}

/// Version 1.0.0 writes the list into a string. Later versions have a real array under another
/// name.
void addTexts(QJsonObject &fields, const SimulatedPayment &payment, const TerminalOptions &options)
{
    if (options.basePath.contains("/1.0.0"_L1))
        fields["Statuses"_L1] = compact(displayEntries(payment.texts, kStatuses));
    else
        fields["DisplayData"_L1] = displayEntries(payment.texts);
}

QString errorText(const SimulatedPayment &payment)
{
    switch (payment.end) {
    case End::Declined: return u"Declined"_s;
    case End::Cancelled: return u"Transaction Cancelled"_s;
    case End::Approved:
    case End::Running:
    case End::Lost: return {};
    }
    Q_UNREACHABLE();
}

/// What recorded answers have beside the rest. None of it says how the payment ended.
void addPositiveExtras(QJsonObject &fields, const SimulatedPayment &payment,
                       const TerminalOptions &options)
{
    const bool card = payment.end != End::Cancelled;
    const QString number = u"%1"_s.arg(payment.number, 6, 10, QChar(u'0'));
    fields["stan"_L1] = number;
    fields["receiptNumber"_L1] = number;
    fields["retrievalReferenceNumber"_L1] = u"630000"_s + number;
    fields["paymentId"_L1] = payment.number;
    fields["cardScheme"_L1] = card ? u"VISA"_s : QString();
    fields["cardType"_L1] = card ? u"CTLS"_s : QString();
    fields["transCurrencyCode"_L1] = options.currency.code;
    fields["transDateTimeEpoch"_L1] = payment.startedAt.toMSecsSinceEpoch();
    fields["errorCode"_L1] = 0;
    fields["softwareVersion"_L1] = u"1.1.0"_s;
}

} // namespace

QJsonObject payntFields(const SimulatedPayment &payment, const TerminalOptions &options)
{
    QJsonObject fields = sharedFields(payment, options);
    fields["transAmount"_L1] = amountOf(payment);
    fields["transactionDate"_L1] = javaDate(payment.startedAt);
    return fields;
}

QJsonObject localLinkFields(const SimulatedPayment &payment, const TerminalOptions &options)
{
    QJsonObject fields = sharedFields(payment, options);
    fields["id"_L1] = payment.number;
    fields["isCustomCardData"_L1] = false;
    fields["dccAmount"_L1] = 0;
    fields["dccCommissionAmount"_L1] = 0;
    fields["dccExchangeRate"_L1] = 0;
    fields["totalAmount"_L1] = QString::number(amountOf(payment));
    fields["transactionDate"_L1]
        = QLocale::c().toString(payment.startedAt, u"MMM d, yyyy h:mm:ss AP"_s);
    fields["messageId"_L1] = kFirstMessage + payment.number;
    return fields;
}

QJsonObject positiveFields(const SimulatedPayment &payment, const TerminalOptions &options)
{
    QJsonObject fields;
    addFlags(fields, payment);
    addIdentity(fields, payment, options);
    const bool card = payment.end != End::Cancelled;
    fields["transType"_L1] = wireName(payment.type);
    fields["amountTrans"_L1] = amountOf(payment);
    fields["amountGratuity"_L1] = payment.tip;
    fields["authorisationCode"_L1] = payment.authorisation;
    fields["cardPan"_L1] = card ? QString(simulatedDialect(options.dialect).maskedCard) : QString();
    fields["responseCode"_L1] = payment.responseCode;
    fields["errorText"_L1] = errorText(payment);
    fields["cvmSigRequired"_L1] = payment.hasSignature;
    fields["merchantReference"_L1] = QString(payment.reference).remove(u'-').toUpper();
    fields["transCurrencyNum"_L1] = numericText(options.currency);
    fields["transDateTime"_L1] = payment.startedAt.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    fields["merchantReceipt"_L1] = receiptText(payment, options, Copy::Merchant);
    fields["cardholderReceipt"_L1] = receiptText(payment, options, Copy::Cardholder);
    addPositiveExtras(fields, payment, options);
    addTexts(fields, payment, options);
    return fields;
}

} // namespace tillside::sim
