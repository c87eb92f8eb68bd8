#include "core/simulator/simulatedterminal.h"

#include "core/base/clock.h"

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

std::optional<Phase> heldPhase(const Scenario &scenario)
{
    if (scenario.fault != Fault::InProgressForEver)
        return std::nullopt;
    switch (scenario.at) {
    case Stage::Card: return Phase::Card;
    case Stage::Bank: return Phase::Bank;
    case Stage::Post:
    case Stage::Result: return std::nullopt;
    }
    Q_UNREACHABLE();
}

Identity expiredIdentity()
{
    const QDateTime now = SystemClock().now();
    IdentityOptions options;
    options.notBefore = now.addYears(-2);
    options.notAfter = now.addDays(-1);
    return makeIdentity(options);
}

} // namespace

SimulatedTerminal::SimulatedTerminal(const TerminalOptions &options, QObject *parent)
    : QObject(parent)
    , m_options(completed(options))
    , m_desk(m_options.timing, m_options.seed)
    , m_reception(m_options, m_desk, m_plan)
    , m_line(m_options.address, m_options.port, m_options.identity)
{
    m_outage.setSingleShot(true);
    connect(&m_outage, &QTimer::timeout, this, &SimulatedTerminal::comeBack);
    connect(&m_line, &TerminalLine::requestReceived, this, &SimulatedTerminal::receive);
    connect(&m_desk, &PaymentDesk::accepted, this, &SimulatedTerminal::paymentChanged);
    connect(&m_desk, &PaymentDesk::changed, this, &SimulatedTerminal::paymentChanged);
    connect(&m_reception, &Reception::answered, this, &SimulatedTerminal::answered);
    connect(&m_reception, &Reception::paired, this, &SimulatedTerminal::paired);
    connect(&m_reception, &Reception::lineFaultStruck, this, &SimulatedTerminal::strike);
}

bool SimulatedTerminal::listen()
{
    if (!m_options.ledgerFile.isEmpty() && !m_desk.ledger().openFile(m_options.ledgerFile)) {
        m_error = m_desk.ledger().errorString();
        return false;
    }
    if (!m_options.memoryFile.isEmpty())
        m_desk.ledger().remember(m_options.memoryFile);
    m_listening = m_line.open();
    m_error = m_line.errorString();
    if (m_listening)
        setScenario(m_options.scenario);
    return m_listening;
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

Counters SimulatedTerminal::counters() const
{
    Counters counters = m_counted;
    counters.connections = m_line.traffic().connections;
    counters.handshakes = m_line.traffic().handshakes;
    counters.applicationBytes = m_line.traffic().applicationBytes;
    return counters;
}

void SimulatedTerminal::count(const Request &request)
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

void SimulatedTerminal::receive(HttpConnection *connection, const Request &request)
{
    count(request);
    m_reception.receive(connection, request);
}

void SimulatedTerminal::setScenario(const Scenario &scenario)
{
    const bool wasOutOfOrder = isLineFault(m_plan.scenario().fault) || m_outage.isActive();
    m_plan.set(scenario);
    m_desk.holdAt(heldPhase(scenario));
    if (!m_listening)
        return;
    m_outage.stop();
    if (wasOutOfOrder)
        comeBack();
    if (isLineFault(scenario.fault) && scenario.at == Stage::Post)
        strike(scenario.fault);
}

void SimulatedTerminal::strike(Fault fault)
{
    const int times = m_plan.scenario().times;
    if (fault == Fault::CertificateChanged)
        m_line.showInstead(makeIdentity(), times);
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
    m_desk.losePower();
    m_line.cut();
    m_outage.start(m_options.timing.outage);
    emit reachableChanged(false);
}

void SimulatedTerminal::loseConnection(bool lost)
{
    if (m_lost == lost)
        return;
    m_lost = lost;
    if (!lost) {
        comeBack();
        return;
    }
    m_line.cut();
    emit reachableChanged(false);
}

bool SimulatedTerminal::isOutOfReach() const
{
    return m_lost || m_outage.isActive();
}

void SimulatedTerminal::comeBack()
{
    if (isOutOfReach())
        return;
    if (m_line.behave())
        emit reachableChanged(true);
}

} // namespace tillside::sim
