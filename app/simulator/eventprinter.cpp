#include "app/simulator/eventprinter.h"

#include "core/model/money.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QTime>

#include <cstdio>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

void writeLine(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

void writeLine(const QJsonObject &object)
{
    writeLine(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

EventPrinter::EventPrinter(const SimulatedTerminal &terminal, bool isJson, QObject *parent)
    : QObject(parent)
    , m_terminal(terminal)
    , m_isJson(isJson)
{
    connect(&terminal, &SimulatedTerminal::answered, this, &EventPrinter::onAnswered);
    connect(&terminal, &SimulatedTerminal::paymentChanged, this, &EventPrinter::onPaymentChanged);
    connect(&terminal, &SimulatedTerminal::reachableChanged, this,
            &EventPrinter::onReachableChanged);
    connect(&terminal, &SimulatedTerminal::paired, this, [this] {
        tell(u"A till was paired."_s, {{u"event"_s, u"paired"_s}});
    });
}

QByteArray EventPrinter::fingerprint() const
{
    const QSslCertificate certificate = m_terminal.certificate();
    return certificate.isNull() ? QByteArray() : certificate.digest(QCryptographicHash::Sha256);
}

void EventPrinter::introduce()
{
    if (m_isJson)
        introduceInJson();
    else
        introduceInWords();
}

void EventPrinter::introduceInWords()
{
    const TerminalOptions &options = m_terminal.options();
    writeLine("Simulated terminal, " + QByteArray(nameOf(options.dialect).data()) + " dialect");
    writeLine("Address:      " + m_terminal.baseUrl().toString().toUtf8());
    writeLine("Serial:       " + options.serial.toUtf8());
    writeLine("Pairing code: " + options.pairingCode.toUtf8());
    const QByteArray print = fingerprint().toHex(':').toUpper();
    writeLine("Certificate:  " + (print.isEmpty() ? "none, plain HTTP" : "SHA-256 " + print));
    writeLine("Scenario:     " + m_terminal.scenario().toText().toUtf8());
    writeLine("Temper:       " + m_terminal.mood().toText().toUtf8());
}

void EventPrinter::introduceInJson()
{
    const TerminalOptions &options = m_terminal.options();
    writeLine(QJsonObject{{u"host"_s, options.address.toString()},
                          {u"port"_s, m_terminal.port()},
                          {u"url"_s, m_terminal.baseUrl().toString()},
                          {u"basePath"_s, options.basePath},
                          {u"dialect"_s, nameOf(options.dialect)},
                          {u"auth"_s, nameOf(*options.auth)},
                          {u"serial"_s, options.serial},
                          {u"code"_s, options.pairingCode},
                          {u"temper"_s, m_terminal.mood().toText()},
                          {u"fingerprint"_s, QString::fromLatin1(fingerprint().toHex())}});
}

void EventPrinter::tell(const QString &words, const QJsonObject &json) const
{
    if (m_isJson)
        writeLine(json);
    else
        writeLine((QTime::currentTime().toString(Qt::ISODateWithMs) + u"  "_s + words).toUtf8());
}

void EventPrinter::onAnswered(const QByteArray &method, const QString &path, int status)
{
    const QString request = QString::fromLatin1(method) + u' ' + path;
    const QString answer = status == 0 ? u"no answer"_s : QString::number(status);
    tell(request + u": "_s + answer,
         {{u"event"_s, u"answered"_s}, {u"request"_s, request}, {u"status"_s, status}});
}

void EventPrinter::onPaymentChanged(const SimulatedPayment &payment)
{
    const TerminalOptions &options = m_terminal.options();
    const bool ended = payment.phase == PaymentPhase::Finished;
    const qint64 amount = payment.end == End::Approved ? payment.charged : payment.asked;
    const QLatin1StringView state = ended ? nameOf(payment.end) : nameOf(payment.phase);
    tell(u"%1 %2 %3 %4: %5"_s.arg(wireName(payment.type), options.currency.code,
                                  Money(amount, options.currency, options.decimals).toDecimal(),
                                  payment.uti, state),
         {{u"event"_s, u"payment"_s},
          {u"uti"_s, payment.uti},
          {u"type"_s, wireName(payment.type)},
          {u"amount"_s, amount},
          {u"state"_s, state}});
}

void EventPrinter::tellScenario()
{
    const QString scenario = m_terminal.scenario().toText();
    const QString temper = m_terminal.mood().toText();
    tell(u"Scenario: %1, temper: %2"_s.arg(scenario, temper),
         {{u"event"_s, u"scenario"_s}, {u"scenario"_s, scenario}, {u"temper"_s, temper}});
}

void EventPrinter::onReachableChanged(bool reachable)
{
    tell(reachable ? u"Back in the network."_s : u"Out of the network."_s,
         {{u"event"_s, u"reachable"_s}, {u"reachable"_s, reachable}});
}

} // namespace tillside::sim
