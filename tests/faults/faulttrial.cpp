#include "tests/faults/faulttrial.h"

#include "tests/support/system/patience.h"
#include "tests/support/till/paymentdrive.h"

#include <QScopeGuard>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;
using sim::Fault;
using sim::PaymentPhase;
using sim::Stage;

namespace {

using namespace std::chrono_literals;

/// This many questions in a row show how the till handles a permanent fault.
constexpr int kEnoughStrikes = 2;

/// Each step is instant, except for the stage at which the fault strikes: a till that asks every 20
/// ms must hit it.
sim::Timing timingFor(Stage stage)
{
    sim::Timing timing = sim::Timing::fast();
    timing.noCard = 5s;
    timing.lateBy = 600ms; // Too late for a question, but not for the POST.
    timing.card = {1ms, 1ms};
    timing.bank = {1ms, 1ms};
    if (stage == Stage::Card)
        timing.card = {5s, 5s}; // Ended by onAnswered().
    if (stage == Stage::Bank)
        timing.bank = {400ms, 400ms};
    return timing;
}

sim::TerminalOptions optionsFor(const TrialSetup &setup, const sim::Scenario &scenario)
{
    sim::TerminalOptions options;
    options.dialect = setup.dialect;
    options.tls = setup.tls;
    options.timing = timingFor(scenario.at);
    return options;
}

} // namespace

FaultTrial::FaultTrial(const TrialSetup &setup, const sim::Scenario &scenario)
    : m_scenario(scenario)
    , m_utiMode(setup.utiMode)
    , m_terminal(optionsFor(setup, scenario))
{
    connect(&m_terminal, &sim::SimulatedTerminal::answered, this, &FaultTrial::onAnswered);
}

FaultTrial::~FaultTrial() = default;

bool FaultTrial::prepare()
{
    if (!m_terminal.listen() || !m_till.pair(TillFixture::requestFor(m_terminal, m_utiMode)))
        return false;
    // The UTI that the terminal will reuse must be one that this till has seen.
    if (m_scenario.fault == Fault::OtherUti200
        && m_till.charge(PaymentType::Sale, 1000).payment.state != PaymentState::Approved)
        return false;
    m_postsBefore = m_terminal.counters().posts;
    return true;
}

void FaultTrial::run(qint64 minor)
{
    m_terminal.setScenario(m_scenario);
    drive(minor);
    tellTheTruth();
    if (!isEnded(m_payment.state))
        m_till.checkUntilNothingChanges();
    m_payment = m_till.payment(m_payment.id);
}

void FaultTrial::drive(qint64 minor)
{
    PaymentDrive sale(m_till.payments(), m_till.intent(PaymentType::Sale, minor));
    m_drive = &sale;
    const auto forget = qScopeGuard([this] { m_drive = nullptr; });
    sale.waitUntil([&] { return (sale.isOver() || isEnough()) && !sale.isPosting(); });
    m_endedByItself = sale.hasEnded();
    m_payment = sale.isStarted() ? sale.payment() : PaymentRecord();
}

void FaultTrial::tellTheTruth()
{
    m_terminal.setScenario({});
    m_terminal.tapCard();
    QSignalSpy changed(&m_terminal, &sim::SimulatedTerminal::paymentChanged);
    // A payment that the fault held at the bank stays there for ever.
    const bool isHeld
        = m_scenario.fault == Fault::InProgressForEver && m_scenario.at == Stage::Bank;
    while (m_terminal.running() && !isHeld && changed.wait(kTestPatience)) { }
}

void FaultTrial::onAnswered(const QByteArray &method, const QString &path)
{
    if (!m_drive || method != "GET" || !path.endsWith("/transaction"_L1))
        return;
    const sim::SimulatedPayment *running = m_terminal.running();
    const Stage stage = !running                    ? Stage::Result
        : running->phase == PaymentPhase::Bank      ? Stage::Bank
        : running->phase == PaymentPhase::Accepting ? Stage::Post
                                                    : Stage::Card;
    if (stage == m_scenario.at && stage != Stage::Post)
        ++m_strikes;
    const bool isSpent = m_scenario.times > 0 && m_strikes >= m_scenario.times;
    if (stage == Stage::Card && (isSpent || m_strikes >= kEnoughStrikes))
        QMetaObject::invokeMethod(&m_terminal, &sim::SimulatedTerminal::tapCard,
                                  Qt::QueuedConnection);
    emit m_drive->news();
}

/// Whether further waiting will show nothing new, because the fault is permanent.
bool FaultTrial::isEnough() const
{
    const bool isOfTheLine = isLineFault(m_scenario.fault) || m_scenario.fault == Fault::Reboot;
    if (isOfTheLine && m_strikes > 0)
        return m_drive->payment().state == PaymentState::Unanswered;
    const bool isForEver = m_scenario.times == 0
        && (m_scenario.at == Stage::Result || m_scenario.fault == Fault::InProgressForEver);
    return isForEver && m_strikes >= kEnoughStrikes;
}

bool FaultTrial::hasStruck() const
{
    if (m_scenario.at != Stage::Post)
        return m_strikes > 0;
    return posts() > 0 || isLineFault(m_scenario.fault);
}

std::optional<sim::SimulatedPayment> FaultTrial::truth() const
{
    const auto all = m_terminal.ledger().payments();
    const auto found
        = std::ranges::find(all, m_payment.reference.text(), &sim::SimulatedPayment::reference);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

qsizetype FaultTrial::charges() const
{
    const auto all = m_terminal.ledger().charges();
    return std::ranges::count(all, m_payment.reference.text(), &sim::SimulatedPayment::reference);
}

} // namespace tillside
