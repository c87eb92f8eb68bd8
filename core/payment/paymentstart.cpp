#include "core/payment/paymentstart.h"

#include "core/base/masking.h"
#include "core/base/whenfinished.h"
#include "core/terminal/dialect.h"

#include <QTimer>

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>
#include <variant>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

bool trustsTheSame(const TerminalRecord &a, const TerminalRecord &b)
{
    return a.fingerprint == b.fingerprint && a.plainHttp == b.plainHttp;
}

/// Whether an amount typed for \a a goes to the same place, in the same money, as one for \a b.
bool takesTheSame(const TerminalRecord &a, const TerminalRecord &b)
{
    return a.currency == b.currency && a.decimals == b.decimals && a.host == b.host
        && a.port == b.port;
}

} // namespace

PaymentStart::PaymentStart(PaymentContext context, PaymentIntent intent, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_intent(std::move(intent))
    , m_wantedAt(m_context.clock.now())
{
    m_since.start();
    QMetaObject::invokeMethod(this, &PaymentStart::lock, Qt::QueuedConnection);
}

PaymentStart::~PaymentStart() = default;

std::unique_ptr<PaymentSession> PaymentStart::take()
{
    return std::move(m_session);
}

void PaymentStart::lock()
{
    const qint64 amount = m_intent.amount.minor();
    if (m_intent.type != PaymentType::Void && (amount <= 0 || amount > Money::kLargest))
        return fail(StartError::AmountNotPositive);
    if (m_intent.reference && maskCards(m_intent.reference->text()) != m_intent.reference->text())
        return fail(StartError::ReferenceIsCard);
    const auto lock = TerminalLock::tryAcquire(m_context.lockFolder, m_intent.terminal.id);
    if (!lock)
        return fail(lock.error());
    m_lock = lock.value();
    if (!m_lock)
        return tellWhoRuns();
    readTerminal();
}

/// Reads the terminal's record under its lock: the person may have seen an older one.
void PaymentStart::readTerminal()
{
    const auto reading = m_context.journal.run(
        [id = m_intent.terminal.id](Journal &journal) { return journal.terminal(id); });
    whenFinished(reading, this, [this](const JournalResult<std::optional<TerminalRecord>> &now) {
        if (now)
            onTerminal(now.value());
        else
            fail(now.error());
    });
}

void PaymentStart::onTerminal(const std::optional<TerminalRecord> &now)
{
    if (!now || now->forgottenAt)
        return fail(StartError::TerminalForgotten);
    const TerminalRecord seen = std::exchange(m_intent.terminal, *now);
    if (!trustsTheSame(seen, *now))
        return finish({.error = StartError::TerminalReplaced, .terminal = now});
    if (!takesTheSame(seen, *now))
        return finish({.error = StartError::TerminalChanged, .terminal = now});
    openTerminal();
}

void PaymentStart::tellWhoRuns()
{
    const PaymentQuery newest{.terminal = m_intent.terminal.id, .unresolvedOnly = true, .limit = 1};
    const auto reading
        = m_context.journal.run([newest](Journal &journal) { return journal.payments(newest); });
    whenFinished(reading, this, [this](const JournalResult<std::vector<PaymentRecord>> &found) {
        StartFailure failure{.error = StartError::TerminalInUse};
        if (found && !found.value().empty())
            failure.inTheWay = found.value().front();
        else if (m_isGivenUp)
            return stop();
        else if (!m_since.hasExpired(m_context.intervals.lockPatience.count()))
            return tryAgain();
        finish(failure);
    });
}

/// No payment is open on the terminal, so its holder only asks about an end, which takes
/// seconds.
void PaymentStart::tryAgain()
{
    constexpr std::chrono::milliseconds kPause{100};
    QTimer::singleShot(kPause, this, &PaymentStart::lock);
}

void PaymentStart::readOriginal()
{
    const auto read
        = [intent = m_intent](const Journal &journal) { return checkFollowUp(journal, intent); };
    whenFinished(m_context.journal.run(read), this,
                 [this](const JournalResult<FollowUpCheck> &check) {
                     if (check)
                         onOriginal(check.value());
                     else
                         fail(check.error());
                 });
}

void PaymentStart::onOriginal(const FollowUpCheck &check)
{
    if (m_intent.type == PaymentType::Void)
        m_intent.amount = check.original.approved.value_or(check.original.amount);
    if (check.refused)
        return finish({.error = StartError::NotPermitted, .refused = check.refused});
    m_original = check.original;
    askBusy();
}

void PaymentStart::openTerminal()
{
    // Both are asked at once: a keychain that does not answer is waited for only once.
    const QFuture<JournalAge> age = m_context.chain
        ? m_context.chain->age()
        : QtFuture::makeReadyFuture(JournalAge::NotVerified);
    const auto opening = m_context.terminals.open(m_intent.terminal, m_lock);
    whenFinished(opening, this, [this, age](const Terminals::Opened &opened) {
        if (!opened)
            return finish({.error = StartError::NoToken, .vault = opened.error()});
        m_client = opened.value();
        askAge(age);
    });
}

/// An older journal does not know what was charged since: its payments are no guard.
void PaymentStart::askAge(const QFuture<JournalAge> &age)
{
    whenFinished(age, this, [this](JournalAge known) {
        if (known == JournalAge::Older)
            fail(StartError::JournalOlder);
        else
            readEarlier();
    });
}

void PaymentStart::readEarlier()
{
    const auto read = [intent = m_intent, now = m_wantedAt](const Journal &journal) {
        return findEarlier(journal, intent, now);
    };
    whenFinished(m_context.journal.run(read), this,
                 [this](const JournalResult<EarlierPayments> &earlier) {
                     if (earlier)
                         onEarlier(earlier.value());
                     else
                         fail(earlier.error());
                 });
}

void PaymentStart::onEarlier(const EarlierPayments &earlier)
{
    if (earlier.sameSale)
        return finish(*earlier.sameSale);
    std::copy_if(earlier.open.begin(), earlier.open.end(), std::back_inserter(m_open),
                 [](const PaymentRecord &payment) { return !payment.settled; });
    checkNext();
}

/// Asks about each open payment, oldest first, before a new one may start on the terminal.
void PaymentStart::checkNext()
{
    if (m_isGivenUp)
        return stop();
    if (m_open.empty()) {
        m_earlier.reset();
        return m_intent.original ? readOriginal() : askBusy();
    }
    m_earlier = std::make_unique<PaymentSession>(m_context, m_client, m_lock, m_open.back());
    connect(m_earlier.get(), &PaymentSession::checkedOnce, this, &PaymentStart::onChecked,
            Qt::QueuedConnection);
    connect(m_earlier.get(), &PaymentSession::notSaved, this,
            [this](const auto &, JournalError error) { m_notSaved = error; });
    m_earlier->checkOnce();
}

void PaymentStart::onChecked()
{
    const PaymentRecord payment = m_earlier->payment();
    if (!m_earlier->isSaved())
        return fail(m_notSaved.value_or(JournalError::Failed));
    if (!isEnded(payment.state) && !wasLookedAt(payment, m_intent))
        return finish({.error = StartError::Unresolved, .inTheWay = payment});
    if (isSameSale(payment, m_intent))
        return finish({.error = StartError::FoundApproved, .inTheWay = payment, .isNews = true});
    if (outcomeOf(payment.state) == Outcome::Approved)
        emit foundEarlier(payment);
    m_open.pop_back();
    checkNext();
}

void PaymentStart::askBusy()
{
    if (!dialect(m_intent.terminal.dialect).hasStatus)
        return record();
    HttpCall *call = m_client->status(this);
    connect(call, &HttpCall::finished, this, [this](const CallResult &result) {
        // Only a clear "busy" stops the start. The POST itself finds out whether the terminal can
        // be reached.
        const bool busy = result.answer
            && readAvailability(result.answer.value().status, result.answer.value().body)
                == Availability::Busy;
        if (m_isGivenUp)
            stop();
        else
            busy ? fail(StartError::TerminalBusy) : record();
    });
}

PaymentRecord PaymentStart::newPayment() const
{
    PaymentRecord payment;
    payment.id = PaymentId::create();
    payment.terminal = m_intent.terminal.id;
    payment.type = m_intent.type;
    payment.amount = m_intent.amount;
    payment.reference = m_intent.reference.value_or(Reference::parse(payment.id.text()).value());
    payment.startedAt = m_context.clock.now();
    if (m_original) {
        payment.original = m_original->id;
        if (payment.type != PaymentType::Refund) {
            payment.originalUti = m_original->uti;
            return payment;
        }
    }
    payment.utiMode = m_intent.terminal.utiMode;
    if (payment.utiMode == UtiMode::Ours)
        payment.uti = Uti::create();
    return payment;
}

/// Looks once more for what is in the way: another face may have begun or ended it while this one
/// opened the keychain and asked the terminal.
void PaymentStart::record()
{
    using Recorded = std::variant<PaymentRecord, StartFailure>;
    const PaymentRecord payment = newPayment();
    const Evidence evidence{nameOf(EvidenceCode::Recorded), payment.startedAt, {}};
    const auto write
        = [payment, evidence, intent = m_intent](Journal &journal) -> JournalResult<Recorded> {
        std::optional<StartFailure> found;
        const auto mayStart = [&]() -> JournalResult<bool> {
            const auto obstacle = findObstacle(journal, intent);
            if (!obstacle)
                return obstacle.error();
            found = obstacle.value();
            return !found;
        };
        const auto recorded = journal.record(payment, evidence, mayStart);
        if (found)
            return Recorded(*found);
        return recorded ? JournalResult<Recorded>(recorded.value()) : recorded.error();
    };
    whenFinished(m_context.journal.run(write), this, [this](const JournalResult<Recorded> &done) {
        if (!done)
            return fail(done.error());
        if (const auto *failure = std::get_if<StartFailure>(&done.value()))
            return finish(*failure);
        onRecorded(std::get<PaymentRecord>(done.value()));
    });
}

void PaymentStart::onRecorded(const PaymentRecord &payment)
{
    if (m_isGivenUp)
        return stop(); // The next start of the till ends what was recorded as not charged.
    m_session = std::make_unique<PaymentSession>(m_context, m_client, m_lock, payment);
    emit started();
}

void PaymentStart::fail(StartError error)
{
    finish({.error = error});
}

void PaymentStart::fail(JournalError error)
{
    finish({.error = StartError::NotRecorded, .journal = error});
}

void PaymentStart::finish(const StartFailure &failure)
{
    letGo();
    emit failed(failure);
}

void PaymentStart::stop()
{
    letGo();
    emit givenUp();
}

void PaymentStart::letGo()
{
    m_earlier.reset();
    m_lock.reset();
}

} // namespace tillside
