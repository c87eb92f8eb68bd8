#include "core/simulator/simulatedterminal.h"

#include "core/base/clock.h"
#include "core/simulator/sloppiness.h"

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

std::optional<PaymentPhase> heldPhase(const Scenario &scenario)
{
    if (scenario.fault != Fault::InProgressForEver)
        return std::nullopt;
    switch (scenario.at) {
    case Stage::Card: return PaymentPhase::Card;
    case Stage::Bank: return PaymentPhase::Bank;
    case Stage::Post:
    case Stage::Result: return std::nullopt;
    }
    Q_UNREACHABLE();
}

Identity expiredIdentity()
{
    const QDateTime now = SystemClock().now();
    IdentityOptions options = terminalIdentity();
    options.notBefore = now.addYears(-2);
    options.notAfter = now.addDays(-1);
    return makeIdentity(options);
}

} // namespace

SimulatedTerminal::SimulatedTerminal(const TerminalOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(completed(options))
    , m_runner(m_options.timing, m_options.seed)
    , m_handler(m_options, m_runner, m_plan)
    , m_line(m_options.address, m_options.port, m_options.identity)
{
    setMood(m_options.mood);
    m_outage.setSingleShot(true);
    connect(&m_outage, &QTimer::timeout, this, &SimulatedTerminal::comeBack);
    connect(&m_line, &TerminalLine::requestReceived, this, &SimulatedTerminal::receive);
    connect(&m_runner, &PaymentRunner::accepted, this, &SimulatedTerminal::paymentChanged);
    connect(&m_runner, &PaymentRunner::changed, this, &SimulatedTerminal::paymentChanged);
    connect(&m_handler, &RequestHandler::answered, this, &SimulatedTerminal::answered);
    connect(&m_handler, &RequestHandler::paired, this, &SimulatedTerminal::paired);
    connect(&m_handler, &RequestHandler::lineFaultStruck, this, &SimulatedTerminal::strike);
}

bool SimulatedTerminal::listen()
{
    if (!m_options.ledgerFile.isEmpty() && !m_runner.ledger().openFile(m_options.ledgerFile)) {
        m_error = m_runner.ledger().errorString();
        return false;
    }
    if (!m_options.memoryFile.isEmpty())
        m_runner.ledger().remember(m_options.memoryFile);
    m_isListening = m_line.open();
    m_error = m_line.errorString();
    if (m_isListening)
        setScenario(m_options.scenario);
    return m_isListening;
}

QUrl SimulatedTerminal::baseUrl() const
{
    QUrl url;
    url.setScheme(m_options.tls ? u"https"_s : u"http"_s);
    url.setHost(m_options.address.toString());
    url.setPort(port());
    url.setPath(m_options.basePath);
    return url;
}

CallCounts SimulatedTerminal::counters() const
{
    CallCounts counters = m_counted;
    counters.zReports = m_handler.zReports();
    counters.connections = m_line.traffic().connections;
    counters.handshakes = m_line.traffic().handshakes;
    counters.applicationBytes = m_line.traffic().applicationBytes;
    return counters;
}

void SimulatedTerminal::count(const HttpRequest &request)
{
    const bool isTransaction = request.path.endsWith("/transaction"_L1);
    if (isTransaction && request.method == "POST")
        ++m_counted.posts;
    else if (isTransaction && request.method == "GET")
        ++m_counted.gets;
    else if (isTransaction && request.method == "DELETE")
        ++m_counted.deletes;
    else if (request.path.endsWith("/pair"_L1))
        ++m_counted.pairings;
}

void SimulatedTerminal::receive(HttpConnection *connection, const HttpRequest &request)
{
    count(request);
    m_handler.receive(connection, request);
}

void SimulatedTerminal::setScenario(const Scenario &scenario)
{
    const bool wasOutOfOrder = isLineFault(m_plan.scenario().fault) || m_outage.isActive();
    m_plan.set(scenario);
    m_runner.holdAt(heldPhase(scenario));
    if (!m_isListening)
        return;
    m_outage.stop();
    if (wasOutOfOrder)
        comeBack();
    if (isLineFault(scenario.fault) && scenario.at == Stage::Post)
        strike(scenario.fault);
}

void SimulatedTerminal::setMood(const Mood &mood)
{
    m_options.mood = mood;
    m_runner.setMood(mood);
    m_handler.setMood(mood);
    m_line.serveOneAtATime(servesOneAtATime(mood, m_options.seed));
}

void SimulatedTerminal::strike(Fault fault)
{
    const int times = m_plan.scenario().times;
    if (fault == Fault::CertificateChanged)
        m_line.showInstead(makeIdentity(terminalIdentity()), times);
    else if (fault == Fault::CertificateExpired)
        m_line.showInstead(expiredIdentity(), times);
    else if (fault == Fault::SilentTls)
        m_line.fallSilent(times);
    else if (fault == Fault::Reboot)
        reboot();
    else if (fault == Fault::NoTcpAnswer)
        m_line.goDeaf();
    if (fault == Fault::NoTcpAnswer && times > 0)
        m_outage.start(m_options.timing.outage);
}

void SimulatedTerminal::reboot()
{
    m_runner.losePower();
    m_line.cut();
    m_outage.start(m_options.timing.outage);
    emit reachableChanged(false);
}

void SimulatedTerminal::loseConnection(bool isLost)
{
    if (m_isLost == isLost)
        return;
    m_isLost = isLost;
    if (!isLost) {
        comeBack();
        return;
    }
    m_line.cut();
    emit reachableChanged(false);
}

bool SimulatedTerminal::isOutOfReach() const
{
    return m_isLost || m_outage.isActive();
}

void SimulatedTerminal::comeBack()
{
    if (isOutOfReach())
        return;
    if (m_line.behave())
        emit reachableChanged(true);
}

} // namespace tillside::sim
