#include "core/reach/connectioncheck.h"

#include "core/base/whenfinished.h"
#include "core/terminal/dialect.h"
#include "core/terminal/terminallock.h"

#include <QMetaObject>

#include <utility>

namespace tillside {

namespace {

using Step = ConnectionStep;

/// Where a fault stops the check, and as what.
std::pair<Step, StepReason> placeOf(ReachFault fault)
{
    switch (fault) {
    case ReachFault::NameNotFound: return {Step::Address, StepReason::UnknownName};
    case ReachFault::NoRoute: return {Step::Route, StepReason::NoRoute};
    case ReachFault::NoAnswer: return {Step::Port, StepReason::NoAnswer};
    case ReachFault::NobodyListens: return {Step::Port, StepReason::PortClosed};
    case ReachFault::NoTls: return {Step::Certificate, StepReason::NotTls};
    case ReachFault::TlsSilent: return {Step::Certificate, StepReason::TlsSilent};
    case ReachFault::TlsTooOld: return {Step::Certificate, StepReason::TlsTooOld};
    }
    Q_UNREACHABLE();
}

/// What to know about the validity of the pinned \a certificate.
std::optional<StepReason> remarkOn(const PresentedCertificate &certificate, const QDateTime &now)
{
    constexpr int kLastDays = 30;
    if (certificate.validUntil < now)
        return StepReason::CertificateExpired;
    if (certificate.validFrom > now)
        return StepReason::CertificateNotYetValid;
    if (certificate.validUntil < now.addDays(kLastDays))
        return StepReason::CertificateExpiresSoon;
    return std::nullopt;
}

/// How a step without a fault has gone, with or without a \a remark.
StepState goodWith(const std::optional<StepReason> &remark)
{
    return remark ? StepState::Warned : StepState::Passed;
}

} // namespace

ConnectionCheck::ConnectionCheck(ConnectionContext context, TerminalRecord terminal,
                                 QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_terminal(std::move(terminal))
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(m_context.deadline);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        m_call.reset();
        failCall(Step::Token, CallError::Timeout);
    });
    QMetaObject::invokeMethod(this, &ConnectionCheck::start, Qt::QueuedConnection);
}

ConnectionCheck::~ConnectionCheck() = default;

void ConnectionCheck::start()
{
    m_report.begunAt = m_context.clock.now();
    m_sinceStart.start();
    m_sinceStep.start();
    if (TerminalLock::isHeld(m_context.lockFolder, m_terminal.id))
        return fail(Step::Address, StepReason::InUse);
    enter(Step::Address);
    m_reach = std::make_unique<ReachCheck>(TerminalAddress{m_terminal.host, m_terminal.port},
                                           m_context.deadline, nullptr,
                                           m_terminal.plainHttp ? ReachStep::Port : ReachStep::Tls);
    connect(m_reach.get(), &ReachCheck::changed, this, &ConnectionCheck::onReach);
}

void ConnectionCheck::onReach(const Reach &reach)
{
    m_report.addresses = reach.addresses;
    m_report.from = reach.from;
    if (!reach.addresses.isEmpty() && m_report.at(Step::Address).state == StepState::Running) {
        const auto remark
            = reach.isOutside ? std::optional(StepReason::PublicAddress) : std::nullopt;
        settle(Step::Address, goodWith(remark), remark);
    }
    if (reach.fault)
        return onStopped(*reach.fault);
    if (reach.step == ReachStep::Port && !reach.isOver) {
        settle(Step::Route, StepState::Passed);
        return enter(Step::Port);
    }
    if (m_report.at(Step::Port).state == StepState::Running)
        settle(Step::Port, StepState::Passed);
    if (!reach.isOver)
        return enter(Step::Certificate);
    if (reach.certificate)
        return onCertificate(*reach.certificate);
    settle(Step::Certificate, StepState::Warned, StepReason::PlainHttp);
    findDialect();
}

void ConnectionCheck::onStopped(ReachFault fault)
{
    const auto [step, reason] = placeOf(fault);
    fail(step, reason);
}

void ConnectionCheck::onCertificate(const PresentedCertificate &certificate)
{
    m_report.certificate = certificate;
    if (Fingerprint::fromBytes(m_terminal.fingerprint) != certificate.fingerprint)
        return fail(Step::Certificate, StepReason::CertificateChanged);
    const auto remark = remarkOn(certificate, m_context.clock.now());
    settle(Step::Certificate, goodWith(remark), remark);
    findDialect();
}

void ConnectionCheck::findDialect()
{
    enter(Step::Dialect);
    m_search = std::make_unique<DialectSearch>(m_terminal, m_context.deadline);
    connect(m_search.get(), &DialectSearch::finished, this, &ConnectionCheck::onDialect);
}

void ConnectionCheck::onDialect(const DialectFinding &finding)
{
    m_report.status = finding.status;
    m_report.otherDialect = finding.other;
    switch (finding.answer) {
    case DialectFinding::Answer::AsRecorded:
        settle(Step::Dialect, StepState::Passed);
        return openToken();
    case DialectFinding::Answer::OtherDialect: return fail(Step::Dialect, StepReason::OtherDialect);
    case DialectFinding::Answer::NotATerminal: return fail(Step::Dialect, StepReason::NotATerminal);
    case DialectFinding::Answer::TerminalFault:
        return fail(Step::Dialect, StepReason::TerminalFault);
    case DialectFinding::Answer::NoReply: return failCall(Step::Dialect, finding.call.value());
    }
    Q_UNREACHABLE();
}

void ConnectionCheck::openToken()
{
    if (m_terminal.plainHttp) {
        settle(Step::Token, StepState::NotReached, StepReason::TokenNotShown);
        TerminalRecord untold = m_terminal;
        untold.authForm = AuthForm::Raw; // An empty token, and so no header at all.
        return measure(std::make_shared<TerminalClient>(
            untold, Secret(), Deadlines{.connect = m_context.deadline, .get = m_context.deadline}));
    }
    enter(Step::Token);
    whenFinished(m_context.terminals.open(m_terminal), this,
                 [this](const Terminals::Opened &opened) { onOpened(opened); });
}

void ConnectionCheck::onOpened(const Terminals::Opened &opened)
{
    if (!opened) {
        m_report.vault = opened.error();
        return fail(Step::Token, StepReason::NoToken);
    }
    m_client = opened.value();
    watch(m_client->ask(Uti::create(), nullptr), &ConnectionCheck::onTokenAnswered);
}

void ConnectionCheck::watch(HttpCall *call, void (ConnectionCheck::*then)(const CallResult &))
{
    if (m_call)
        m_call.release()->deleteLater(); // It may be emitting its own signal.
    m_call.reset(call);
    connect(call, &HttpCall::finished, this, then);
    m_deadline.start();
}

void ConnectionCheck::onTokenAnswered(const CallResult &result)
{
    constexpr int kBusyWithAnother = 206;
    m_deadline.stop();
    if (!result.answer)
        return failCall(Step::Token, result.answer.error());
    const int status = result.answer.value().status;
    m_report.status = status;
    if (status == 401 || status == 403)
        return fail(Step::Token, StepReason::TokenRefused);
    if (status >= 500)
        return fail(Step::Token, StepReason::TerminalFault);
    if (status != 400 && status != 404 && (status < 200 || status > 299))
        return fail(Step::Token, StepReason::NotATerminal);
    if (dialect(m_terminal.dialect).hasStatus)
        return watch(m_client->status(nullptr), &ConnectionCheck::onStatus);
    const auto remark = status == kBusyWithAnother ? std::optional(StepReason::Busy) : std::nullopt;
    settle(Step::Token, goodWith(remark), remark);
    measure(m_client);
}

void ConnectionCheck::onStatus(const CallResult &result)
{
    m_deadline.stop();
    if (!result.answer)
        return failCall(Step::Token, result.answer.error());
    const HttpAnswer &answer = result.answer.value();
    const bool isBusy = readAvailability(answer.status, answer.body) == Availability::Busy;
    const auto remark = isBusy ? std::optional(StepReason::Busy) : std::nullopt;
    settle(Step::Token, goodWith(remark), remark);
    measure(m_client);
}

void ConnectionCheck::measure(const std::shared_ptr<TerminalClient> &client)
{
    enter(Step::RoundTrip);
    m_trips = std::make_unique<RoundTrips>(client, m_context.clock, m_context.deadline);
    connect(m_trips.get(), &RoundTrips::finished, this, &ConnectionCheck::onMeasured);
}

void ConnectionCheck::onMeasured(const RoundTripFinding &finding)
{
    m_report.answered = finding.answered;
    m_report.call = finding.call;
    if (finding.answered > 0)
        m_report.roundTrip = finding.median;
    if (finding.call)
        return fail(Step::RoundTrip, StepReason::Unsteady);
    const auto slow
        = finding.median > m_context.slow ? std::optional(StepReason::Slow) : std::nullopt;
    settle(Step::RoundTrip, goodWith(slow), slow);
    m_report.clockAhead = finding.clockAhead;
    if (!finding.clockAhead) {
        settle(Step::Clock, StepState::NotReached, StepReason::NoClock);
        return end();
    }
    const bool isOff = std::chrono::abs(*finding.clockAhead) > m_context.clockOff;
    const auto off = isOff ? std::optional(StepReason::ClockDiffers) : std::nullopt;
    settle(Step::Clock, goodWith(off), off);
    end();
}

void ConnectionCheck::enter(ConnectionStep step)
{
    m_report.at(step).state = StepState::Running;
    m_report.took = std::chrono::milliseconds(m_sinceStart.elapsed());
    emit changed(m_report);
}

void ConnectionCheck::settle(ConnectionStep step, StepState state, std::optional<StepReason> reason)
{
    m_report.at(step) = {
        .state = state, .reason = reason, .took = std::chrono::milliseconds(m_sinceStep.restart())};
}

void ConnectionCheck::fail(ConnectionStep step, StepReason reason)
{
    settle(step, StepState::Failed, reason);
    end();
}

void ConnectionCheck::failCall(ConnectionStep step, CallError error)
{
    m_report.call = error;
    fail(step,
         error == CallError::CertificateNotPinned ? StepReason::CertificateChanged
                                                  : StepReason::NoReply);
}

/// The connection is closed, because some terminals serve one at a time.
void ConnectionCheck::end()
{
    if (m_client)
        m_client->rest();
    m_report.isOver = true;
    m_report.took = std::chrono::milliseconds(m_sinceStart.elapsed());
    emit changed(m_report);
}

} // namespace tillside
