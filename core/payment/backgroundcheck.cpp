#include "core/payment/backgroundcheck.h"

#include "core/base/whenfinished.h"
#include "core/payment/ends.h"
#include "core/payment/paymentrules.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tillside {

namespace {

bool isOpen(const PaymentRecord &payment)
{
    return !isEnded(payment.state);
}

} // namespace

BackgroundCheck::BackgroundCheck(PaymentContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer); // A round that comes early finds no end due.
    connect(&m_timer, &QTimer::timeout, this, &BackgroundCheck::onTimeout);
}

BackgroundCheck::~BackgroundCheck() = default;

void BackgroundCheck::start()
{
    m_due.setRemainingTime(0);
    read(false);
}

void BackgroundCheck::checkNow()
{
    if (m_checkRound && m_checkRound->isPatient())
        drop();
    m_isWanted = true;
    m_isCutShort = false;
    m_asked.clear();
    m_step = 0;
    m_due.setRemainingTime(0);
    schedule();
}

void BackgroundCheck::hold()
{
    ++m_holds;
    m_timer.stop();
    drop();
    emit held();
}

/// Cuts the round under way short; it is gone on with later. This also destroys its sessions and
/// releases their locks. A change that a session has handed over is already queued in the journal,
/// ahead of anything read later.
void BackgroundCheck::drop()
{
    ++m_round;
    m_isWanted = m_isWanted || m_checkRound;
    m_isCutShort = m_isCutShort || m_checkRound;
    m_checkRound.reset();
}

void BackgroundCheck::release()
{
    Q_ASSERT(m_holds > 0);
    if (--m_holds == 0)
        read(false);
}

void BackgroundCheck::read(bool afterRound)
{
    std::vector<PaymentRecord> known;
    std::copy_if(m_payments.begin(), m_payments.end(), std::back_inserter(known), isOpen);
    const auto reading
        = m_context.journal.run([known](Journal &journal) { return readNow(journal, known); });
    whenFinished(reading, this, [this, afterRound](const JournalResult<Reading> &result) {
        onRead(result);
        if (afterRound)
            emit checked();
    });
}

JournalResult<BackgroundCheck::Reading> BackgroundCheck::readNow(
    Journal &journal, const std::vector<PaymentRecord> &known)
{
    Reading reading;
    auto open = journal.payments({.unresolvedOnly = true, .oldestFirst = true});
    if (!open)
        return open.error();
    reading.open = std::move(open).value();
    for (const PaymentRecord &payment : known) {
        const auto now = journal.payment(payment.id);
        if (!now)
            return now.error();
        if (now.value() && isEnded(now.value()->state))
            reading.ended.push_back(*now.value());
    }
    auto contradicted = contradictedEnds(journal);
    if (!contradicted)
        return contradicted.error();
    reading.contradicted = std::move(contradicted).value();
    auto ends = endsToAskAbout(journal);
    if (!ends)
        return ends.error();
    reading.ends = std::move(ends).value();
    return reading;
}

void BackgroundCheck::onRead(const JournalResult<Reading> &reading)
{
    m_isUnread = !reading;
    if (!reading) {
        emit notRead(reading.error());
        return schedule();
    }
    const auto &open = reading.value().open;
    const bool isMore = std::any_of(open.begin(), open.end(),
                                    [this](const PaymentRecord &p) { return !isKnown(p); });
    if (isMore) {
        m_step = 0;
        if (!m_due.hasExpired())
            m_due.setRemainingTime(m_context.intervals.silence.front());
    }
    take(reading.value());
    tell(reading.value());
}

void BackgroundCheck::take(const Reading &reading)
{
    // Two readings may both see the same payment end; only the first one reports it.
    std::vector<PaymentRecord> news;
    std::copy_if(reading.ended.begin(), reading.ended.end(), std::back_inserter(news),
                 [this](const PaymentRecord &p) { return isKnown(p); });
    std::set<PaymentId> open;
    for (const PaymentRecord &payment : reading.open)
        open.insert(payment.id);
    m_payments = reading.open;
    m_payments.insert(m_payments.end(), reading.contradicted.begin(), reading.contradicted.end());
    std::stable_sort(
        m_payments.begin(), m_payments.end(),
        [](const PaymentRecord &a, const PaymentRecord &b) { return a.startedAt < b.startedAt; });
    m_ends = reading.ends;
    m_known.clear();
    for (const PaymentRecord &payment : m_payments)
        m_known.insert(payment.id);
    std::erase_if(m_asked, [&open](const auto &asked) { return !open.contains(asked.first); });
    schedule();
    for (const PaymentRecord &payment : news)
        emit resolved(payment);
}

void BackgroundCheck::tell(const Reading &reading)
{
    emit paymentsChanged(m_payments);
    for (const PaymentRecord &payment : reading.contradicted) {
        const QDateTime at = payment.contradictedAt.value();
        if (std::exchange(m_told[payment.id], at) != at)
            emit contradicted(payment);
    }
}

/// Sets the timer for the next round, or stops it if none is needed.
void BackgroundCheck::schedule()
{
    if (m_holds > 0 || m_checkRound)
        return m_timer.stop();
    const auto wait = untilNextRound();
    m_isReadingDue = !wait || *wait > m_context.intervals.endAgain;
    m_timer.start(m_isReadingDue ? m_context.intervals.endAgain : *wait);
}

/// Asks, or only reads the journal again: another program may have ended a payment meanwhile.
void BackgroundCheck::onTimeout()
{
    if (m_isReadingDue)
        read(false);
    else
        ask();
}

/// Nothing if no round is needed.
std::optional<std::chrono::milliseconds> BackgroundCheck::untilNextRound() const
{
    std::optional<std::chrono::milliseconds> wait;
    if (m_isWanted || m_isUnread || isWorthARound())
        wait = untilNextTry();
    const QDateTime now = m_context.clock.now();
    for (const PaymentRecord &end : m_ends) {
        if (isYoungEnoughToApply(end, now))
            wait = std::min(wait.value_or(untilDue(end)), untilDue(end));
    }
    return wait;
}

std::chrono::milliseconds BackgroundCheck::untilNextTry() const
{
    return std::chrono::ceil<std::chrono::milliseconds>(m_due.remainingTimeAsDuration());
}

std::chrono::milliseconds BackgroundCheck::untilDue(const PaymentRecord &end) const
{
    if (wasAskedInVain(end))
        return untilNextTry();
    if (isEndDue(end, m_context.clock.now()))
        return std::chrono::milliseconds(0);
    // If the clock was set back, the journal's times are in the future.
    constexpr std::chrono::milliseconds kAtMost = std::chrono::hours(1);
    const std::chrono::milliseconds wait(m_context.clock.now().msecsTo(end.askAgainAt.value()));
    return std::clamp(wait, std::chrono::milliseconds(0), kAtMost);
}

bool BackgroundCheck::wasAskedInVain(const PaymentRecord &end) const
{
    return m_roundAt.isValid() && isEndDue(end, m_roundAt) && isEndDue(end, m_context.clock.now());
}

void BackgroundCheck::ask()
{
    m_isWanted = false;
    const QDateTime now = m_context.clock.now();
    const bool isNewDue = std::any_of(m_ends.begin(), m_ends.end(), [&](const PaymentRecord &end) {
        return isEndDue(end, now) && !wasAskedInVain(end);
    });
    if (isNewDue)
        m_step = 0;
    m_roundAt = now;
    if (!m_isCutShort)
        m_rotation = m_questions;
    m_isCutShort = false;
    m_checkRound = std::make_unique<CheckRound>(m_context, plan());
    connect(m_checkRound.get(), &CheckRound::asked, this, &BackgroundCheck::onAsked);
    // Queued, because a receiver may call hold(), which destroys the round.
    connect(m_checkRound.get(), &CheckRound::notSaved, this, &BackgroundCheck::notSaved,
            Qt::QueuedConnection);
    connect(
        m_checkRound.get(), &CheckRound::finished, this,
        [this, round = ++m_round](const std::optional<JournalError> &error) {
            if (round == m_round)
                onRoundOver(error);
        },
        Qt::QueuedConnection);
}

/// What is still to be asked about since the rotation began, the longest ago first.
CheckPlan BackgroundCheck::plan() const
{
    CheckPlan plan;
    std::vector<std::pair<qint64, PaymentId>> left;
    for (const auto &[payment, question] : m_asked) {
        plan.known.insert(payment);
        if (question <= m_rotation)
            left.emplace_back(question, payment);
    }
    std::sort(left.begin(), left.end());
    for (const auto &[question, payment] : left)
        plan.again.push_back(payment);
    return plan;
}

void BackgroundCheck::onAsked(const PaymentId &payment)
{
    m_asked[payment] = ++m_questions;
}

void BackgroundCheck::onRoundOver(const std::optional<JournalError> &error)
{
    m_vaultError = m_checkRound->vaultError();
    m_isCutShort = m_checkRound->isCutShort();
    m_checkRound.reset();
    if (m_isCutShort) {
        m_due.setRemainingTime(m_context.intervals.inVain);
    } else {
        const auto &silence = m_context.intervals.silence;
        m_due.setRemainingTime(silence.at(std::min(m_step, silence.size() - 1)));
        ++m_step;
    }
    if (error)
        emit notRead(*error);
    read(!m_isCutShort);
}

/// A payment that no terminal can be asked about needs a person, not another round.
bool BackgroundCheck::isWorthARound() const
{
    const QDateTime now = m_context.clock.now();
    return std::any_of(m_payments.begin(), m_payments.end(), [&now](const PaymentRecord &payment) {
        if (!isOpen(payment))
            return false;
        const bool wasInterrupted
            = payment.state == PaymentState::Recorded || payment.state == PaymentState::Sending;
        return wasInterrupted || (askTarget(payment) && isYoungEnoughToApply(payment, now));
    });
}

bool BackgroundCheck::isKnown(const PaymentRecord &payment) const
{
    return m_known.contains(payment.id);
}

} // namespace tillside
