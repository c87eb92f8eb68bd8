#include "core/report/supportreport.h"

#include "core/base/clock.h"
#include "core/settings/settingstable.h"

#include <QFile>
#include <QSslSocket>
#include <QStringList>
#include <QSysInfo>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLogLines = 200;

QString heading(const QString &name)
{
    return u"\n== "_s + name + u" ==\n"_s;
}

QString line(const QString &name, const QString &value)
{
    return name + u": "_s + (value.isEmpty() ? u"-"_s : value) + u'\n';
}

/// A supervisor's note begins with their name.
QString supervisorOf(const Settlement &settlement)
{
    return settlement.note.section(u':', 0, 0);
}

/// Names that a person typed can stand in any text.
void hideNames(const ReportSources &sources, Cleansing &cleansing)
{
    cleansing.hide(sources.settings.tillName, Removed::Shop);
    cleansing.hide(sources.settings.shopName, Removed::Shop);
    if (!sources.facts)
        return;
    for (const ReportedPayment &one : sources.facts->payments) {
        const PaymentRecord &payment = one.payment;
        cleansing.hide(payment.cashier, Removed::Person);
        if (payment.settled)
            cleansing.hide(supervisorOf(*payment.settled), Removed::Person);
        if (payment.reference.text() != payment.id.text())
            cleansing.hide(payment.reference.text(), Removed::MerchantReference);
    }
}

QString computer(const ReportSources &sources)
{
    return line(u"program"_s, sources.program) + line(u"Qt"_s, QString::fromLatin1(qVersion()))
        + line(u"TLS"_s, QSslSocket::sslLibraryVersionString())
        + line(u"system"_s, QSysInfo::prettyProductName())
        + line(u"kernel"_s, QSysInfo::kernelVersion())
        + line(u"architecture"_s, QSysInfo::currentCpuArchitecture());
}

QString settings(const TillSettings &chosen)
{
    QString text;
    for (const SettingRow &row : settingsTable()) {
        const QVariant value = row.write(chosen);
        if (value.isValid())
            text += line(row.key, value.toString());
    }
    return text;
}

QString terminal(const TerminalRecord &terminal)
{
    return line(u"terminal"_s, terminal.name)
        + line(u"  address"_s, terminal.host + u':' + QString::number(terminal.port))
        + line(u"  serial"_s, terminal.serial.text())
        + line(u"  dialect"_s, nameOf(terminal.dialect)) + line(u"  path"_s, terminal.basePath)
        + line(u"  currency"_s, terminal.currency.code)
        + line(u"  TLS"_s, terminal.plainHttp ? u"no"_s : u"yes"_s)
        + line(u"  fingerprint"_s, QString::fromLatin1(terminal.fingerprint.toHex()))
        + line(u"  paired"_s, toIso8601(terminal.pairedAt))
        + line(u"  voids until"_s, terminal.voidCutOff.toText());
}

QString detailOf(const Evidence &evidence, Cleansing &cleansing)
{
    const bool isByHand = evidence.code == nameOf(EvidenceCode::SettledCharged)
        || evidence.code == nameOf(EvidenceCode::SettledNotCharged);
    const QString detail = stored(evidence.detail);
    return isByHand ? cleansing.instead(detail, Removed::Person) : detail;
}

QString payment(const ReportedPayment &reported, Cleansing &cleansing)
{
    const PaymentRecord &payment = reported.payment;
    QString text = line(u"payment"_s, payment.id.text()) + line(u"  type"_s, nameOf(payment.type))
        + line(u"  state"_s, nameOf(payment.state))
        + line(u"  amount"_s, payment.amount.toDecimal() + u' ' + payment.amount.currency().code)
        + line(u"  terminal"_s, payment.terminal.text())
        + line(u"  uti"_s, payment.uti ? payment.uti->text() : QString())
        + line(u"  authorisation"_s, payment.authorisation)
        + line(u"  response code"_s, payment.responseCode)
        + line(u"  card"_s, cleansing.instead(payment.card, Removed::Card));
    for (const QByteArray *receipt : {&payment.merchantReceipt, &payment.cardholderReceipt})
        (void)cleansing.instead(QString::fromUtf8(*receipt), Removed::Receipt);
    for (const EventRecord &event : reported.events) {
        text += u"  "_s + toIso8601(event.evidence.at) + u"  "_s + event.evidence.code + u"  "_s
            + detailOf(event.evidence, cleansing) + u'\n';
    }
    return text;
}

QString journal(const ReportSources &sources)
{
    if (!sources.facts)
        return line(u"journal"_s, sources.whyNoFacts);
    const ReportFacts &facts = *sources.facts;
    return line(u"journal"_s, facts.journal) + line(u"copy"_s, facts.isCopy ? u"yes"_s : u"no"_s)
        + line(u"payments to check"_s, QString::number(facts.toCheck));
}

/// The newest lines of the log.
QString log(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return line(u"log"_s, file.errorString());
    constexpr qint64 kMost = 131'072;
    if (file.size() > kMost)
        file.seek(file.size() - kMost);
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(std::max<qsizetype>(0, lines.size() - kLogLines)).join(u'\n') + u'\n';
}

QString removed(const Cleansing &cleansing)
{
    QString text;
    for (const auto &[kind, count] : cleansing.counts())
        text += line(nameOf(kind), QString::number(count));
    return text.isEmpty() ? line(u"nothing"_s, {}) : text;
}

} // namespace

QString supportReport(const ReportSources &sources, Cleansing &cleansing)
{
    hideNames(sources, cleansing);
    QString text = u"Tillside support report, "_s + toIso8601(sources.now) + u'\n';
    text += heading(u"computer"_s) + computer(sources);
    text += heading(u"settings"_s) + settings(sources.settings);
    text += heading(u"journal"_s) + journal(sources);
    if (sources.facts) {
        text += heading(u"terminals"_s);
        for (const TerminalRecord &one : sources.facts->terminals)
            text += terminal(one);
        text += heading(u"newest payments"_s);
        for (const ReportedPayment &one : sources.facts->payments)
            text += payment(one, cleansing);
    }
    text += heading(u"log"_s) + log(sources.logFile);
    text = cleansing.clean(text);
    return text + heading(u"removed from this report"_s) + removed(cleansing);
}

} // namespace tillside
