#include "ui/payment/paymentdesk.h"

#include "core/base/whenfinished.h"
#include "core/payment/cancellation.h"
#include "core/terminal/dialect.h"

#include <utility>

namespace tillside {

using namespace std::chrono_literals;

namespace {

/// A request that is not answered by then gets other words; a terminal that is silent for so long
/// is not known yet.
constexpr auto kPostIsSlow = 5s;
constexpr auto kSilenceIsLong = 10s;

/// Out of its own signals nothing may be destroyed.
template <typename T>
void dispose(std::unique_ptr<T> &object)
{
    if (!object)
        return;
    object->disconnect();
    object.release()->deleteLater();
}

} // namespace

PaymentDesk::PaymentDesk(Till till, Recheck &recheck, QObject *parent)
    : QObject(parent)
    , m_till(std::move(till))
    , m_recheck(recheck)
{
    m_slow.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, &PaymentDesk::onTooSlow);
    connect(&m_recheck, &Recheck::resolved, this, &PaymentDesk::take);
    connect(&m_recheck, &Recheck::paymentsChanged, this,
            [this](const std::vector<PaymentRecord> &payments) {
                for (const PaymentRecord &payment : payments)
                    take(payment);
            });
}

PaymentDesk::~PaymentDesk() = default;

void PaymentDesk::charge(const PaymentIntent &intent)
{
    if (isBusy())
        return;
    m_status = {.intent = intent};
    m_status.canCancel = dialect(intent.terminal.dialect).hasCancel;
    if (const auto same = sameJustApproved())
        emit asksFirst({.isUnresolved = false, .about = *same});
    else
        begin();
}

/// A tap too many must not charge twice. Only what moves the same money again is asked about.
std::optional<PaymentRecord> PaymentDesk::sameJustApproved() const
{
    const PaymentIntent &intent = m_status.intent;
    const bool isSame = m_till.settings.current().askSameAmount && m_lastApproved
        && !m_sinceApproved.hasExpired(std::chrono::milliseconds(kSameAmountWindow).count())
        && m_lastApproved->terminal == intent.terminal.id && m_lastApproved->type == intent.type
        && m_lastApproved->amount == intent.amount;
    return isSame ? m_lastApproved : std::nullopt;
}

void PaymentDesk::goOn()
{
    if (!isBusy() && !m_status.isOver)
        begin();
}

void PaymentDesk::giveUp()
{
    emit changed();
}

void PaymentDesk::begin()
{
    m_recheck.hold();
    m_since.start();
    m_start = std::make_unique<PaymentStart>(m_till.payments, m_status.intent);
    connect(m_start.get(), &PaymentStart::failed, this, &PaymentDesk::onStartFailed);
    connect(m_start.get(), &PaymentStart::started, this, &PaymentDesk::onStarted);
    emit changed();
}

void PaymentDesk::onStartFailed(const StartFailure &failure)
{
    dispose(m_start);
    m_recheck.release();
    emit changed();
    if (failure.error != StartError::Unresolved || !failure.inTheWay) {
        emit refused(failure);
        return;
    }
    // Whoever goes on from here has seen amount and time, and says so.
    m_status.intent.despiteUnresolved = true;
    emit asksFirst({.isUnresolved = true, .about = *failure.inTheWay});
}

void PaymentDesk::onStarted()
{
    m_session = m_start->take();
    dispose(m_start);
    m_status.payment = m_session->payment();
    m_status.isPosting = true;
    watchSession();
    m_slow.start(kPostIsSlow);
    emit started();
    emit changed();
    m_session->send();
}

void PaymentDesk::watchSession()
{
    PaymentSession *session = m_session.get();
    connect(session, &PaymentSession::changed, this, &PaymentDesk::onChanged);
    connect(session, &PaymentSession::notSaved, this, &PaymentDesk::onNotSaved);
    connect(session, &PaymentSession::terminalSaid, this, &PaymentDesk::onTerminalSaid);
    connect(session, &PaymentSession::stuck, this, [this](Stuck reason) {
        m_status.stuck = reason;
        finish();
    });
    connect(session, &PaymentSession::posted, this, [this] {
        m_status.isPosting = false;
        m_slow.stop();
        emit posted();
        emit changed();
    });
    connect(session, &PaymentSession::ended, this, &PaymentDesk::finish);
}

void PaymentDesk::onChanged(const PaymentRecord &payment)
{
    m_status.notSaved.reset();
    m_status.isSlow = m_status.isSlow && payment.state == PaymentState::Sending;
    if (payment.state != PaymentState::Unanswered)
        m_slow.stop();
    else if (!m_slow.isActive() && !m_status.isPosting)
        m_slow.start(kSilenceIsLong);
    if (payment.state == PaymentState::Sending)
        m_slow.start(kPostIsSlow);
    show(payment);
    if (m_status.isOver) // It was shown before, and waited for the disk.
        finish();
}

/// The outcome is shown although the disk does not take it; the session keeps trying.
void PaymentDesk::onNotSaved(const PaymentRecord &payment, JournalError error)
{
    m_status.notSaved = error;
    show(payment);
}

void PaymentDesk::onTerminalSaid(const QString &text)
{
    if (text == m_status.terminalSaid)
        return;
    m_status.terminalSaid = text;
    m_status.stage = stageSaid(text).value_or(m_status.stage);
    emit changed();
}

void PaymentDesk::onTooSlow()
{
    if (m_status.isPosting) {
        m_status.isSlow = true;
        emit changed();
    } else {
        finish();
    }
}

void PaymentDesk::show(const PaymentRecord &payment)
{
    m_status.payment = payment;
    emit changed();
    readEvents();
}

void PaymentDesk::readEvents()
{
    const auto read = [id = m_status.payment->id](Journal &journal) { return journal.events(id); };
    whenFinished(
        m_till.payments.journal.run(read), this,
        [this, id = m_status.payment->id](const JournalResult<std::vector<EventRecord>> &events) {
            if (!events || !m_status.payment || m_status.payment->id != id)
                return;
            m_status.events = events.value();
            emit changed();
        });
}

/// It has ended, or asking at once does not help any more. What is not on the disk yet keeps the
/// session; what is not known goes to Recheck.
void PaymentDesk::finish()
{
    if (!m_session || m_session->isPosting())
        return;
    m_slow.stop();
    const PaymentRecord payment = m_session->payment();
    const bool isNews = !std::exchange(m_status.isOver, true);
    if (m_session->isSaved()) {
        dispose(m_session);
        m_recheck.release();
    }
    if (payment.state == PaymentState::Approved) {
        m_lastApproved = payment;
        m_sinceApproved.start();
    }
    show(payment);
    if (isNews)
        emit over();
}

void PaymentDesk::cancel()
{
    if (!m_session || !m_status.canCancel || m_status.cancel == CancelWish::Asked)
        return;
    m_status.cancel = CancelWish::Asked;
    emit changed();
    whenFinished(m_till.payments.terminals.open(m_status.intent.terminal), this,
                 [this](const Terminals::Opened &opened) {
                     if (!opened || !m_session)
                         return;
                     auto *cancellation = new Cancellation(m_till.payments, opened.value(),
                                                           m_session->payment(), m_session.get());
                     connect(cancellation, &Cancellation::refused, this, [this](CancelRefusal why) {
                         m_status.cancel = why == CancelRefusal::NotOffered
                             ? CancelWish::NotOffered
                             : CancelWish::NotSeenRunning;
                         emit changed();
                     });
                 });
}

void PaymentDesk::checkNow()
{
    m_status.isChecking = true;
    emit changed();
    m_recheck.checkNow();
}

void PaymentDesk::take(const PaymentRecord &payment)
{
    if (m_session || !m_status.payment || m_status.payment->id != payment.id)
        return;
    m_status.isChecking = false;
    show(payment);
}

std::chrono::seconds PaymentDesk::elapsed() const
{
    using namespace std::chrono;
    return duration_cast<seconds>(milliseconds(m_since.isValid() ? m_since.elapsed() : 0));
}

} // namespace tillside
