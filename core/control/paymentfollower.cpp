#include "core/control/paymentfollower.h"

#include "core/base/whenfinished.h"

#include <utility>

namespace tillside {

using namespace std::chrono_literals;

namespace {

/// When a request without an answer gets another wording, and when a silent terminal makes a
/// payment not known yet.
constexpr auto kPostIsSlow = 5s;
constexpr auto kSilenceIsLong = 10s;
/// A refusal is confirmed by a question after 15 s: see Intervals::unknownUtiGrace.
constexpr auto kConfirmingIsLong = 25s;

} // namespace

PaymentFollower::PaymentFollower(JournalThread &journal, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    m_slow.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, &PaymentFollower::onTooSlow);
}

bool PaymentFollower::isAbout(const PaymentId &id) const
{
    return m_status.payment && m_status.payment->id == id;
}

void PaymentFollower::follow(const PaymentDriver &driver, const PaymentStatus &wanted,
                             const PaymentRecord &payment)
{
    m_status = wanted;
    m_status.payment = payment;
    m_status.isPosting = true;
    m_slow.start(kPostIsSlow);
    connect(&driver, &PaymentDriver::changed, this, &PaymentFollower::onChanged);
    connect(&driver, &PaymentDriver::notSaved, this, &PaymentFollower::showUnsaved);
    connect(&driver, &PaymentDriver::terminalSaid, this, &PaymentFollower::onTerminalSaid);
    connect(&driver, &PaymentDriver::posted, this, &PaymentFollower::onPosted);
    connect(&driver, &PaymentDriver::ended, this, &PaymentFollower::done);
    connect(&driver, &PaymentDriver::stuck, this, [this](Stuck reason) {
        m_status.stuck = reason;
        emit done();
    });
}

/// While the terminal says that it is working on the payment, only the session limits the time. Any
/// other open state must end, or be called not known, before the cashier gets used to waiting.
void PaymentFollower::onChanged(const PaymentRecord &payment)
{
    m_status.notSaved.reset();
    if (payment.state == PaymentState::InProgress || isEnded(payment.state))
        m_slow.stop();
    else if (!m_status.isPosting && !m_slow.isActive())
        m_slow.start(payment.state == PaymentState::Confirming ? kConfirmingIsLong
                                                               : kSilenceIsLong);
    show(payment);
    if (m_status.isOver) // The outcome was on the screen, but not on the disk.
        emit done();
}

void PaymentFollower::onTerminalSaid(const QString &text)
{
    if (text == m_status.terminalSaid)
        return;
    m_status.terminalSaid = text;
    m_status.stage = stageSaid(text).value_or(m_status.stage);
    emit changed();
}

void PaymentFollower::onPosted()
{
    m_status.isPosting = false;
    m_status.isSlow = false;
    m_slow.stop();
    emit posted();
    emit changed();
}

void PaymentFollower::onTooSlow()
{
    if (!m_status.isPosting) {
        emit done();
        return;
    }
    m_status.isSlow = true;
    emit changed();
}

void PaymentFollower::show(const PaymentRecord &payment)
{
    m_status.payment = payment;
    emit changed();
    readEvents();
}

void PaymentFollower::showUnsaved(const PaymentRecord &payment, JournalError error)
{
    m_status.notSaved = error;
    show(payment);
    if (isPermanent(error) && m_status.isOver) // No change comes any more.
        emit done();
}

void PaymentFollower::showSaved(const PaymentRecord &payment)
{
    m_status.notSaved.reset();
    show(payment);
}

void PaymentFollower::readEvents()
{
    const auto read = [id = m_status.payment->id](Journal &journal) { return journal.events(id); };
    whenFinished(
        m_journal.run(read), this,
        [this, id = m_status.payment->id](const JournalResult<std::vector<EventRecord>> &events) {
            if (!events || !isAbout(id))
                return;
            m_status.events = events.value();
            emit changed();
        });
}

bool PaymentFollower::conclude()
{
    m_slow.stop();
    return !std::exchange(m_status.isOver, true);
}

void PaymentFollower::setCancel(CancelWish wish)
{
    m_status.cancel = wish;
    emit changed();
}

void PaymentFollower::beginCheck()
{
    m_status.isChecking = true;
    emit changed();
}

void PaymentFollower::endCheck(const QDateTime &at)
{
    if (!std::exchange(m_status.isChecking, false))
        return;
    m_status.checkedAt = at;
    emit changed();
}

} // namespace tillside
