#include "core/control/paymentcontroller.h"

#include "core/base/whenfinished.h"
#include "core/control/cancelrequest.h"
#include "core/terminal/dialect.h"

#include <algorithm>
#include <utility>

namespace tillside {

using namespace std::chrono_literals;

namespace {

/// A request that is not answered by then gets other words; a terminal that is silent for so long
/// is not known yet.
constexpr auto kPostIsSlow = 5s;
constexpr auto kSilenceIsLong = 10s;

/// For so long somebody may come back to a payment whose end they did not see. The next morning the
/// same amount is another customer's.
constexpr auto kMayComeBack = 12h;

bool mayBeTriedAgain(const PaymentRecord &payment, const QDateTime &now)
{
    const QDateTime end = payment.endedAt.value_or(payment.startedAt);
    return end.secsTo(now) < std::chrono::seconds(kMayComeBack).count();
}

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

PaymentController::PaymentController(ControlContext till, BackgroundCheck &backgroundCheck,
                                     QObject *parent)
    : QObject(parent)
    , m_till(std::move(till))
    , m_backgroundCheck(backgroundCheck)
{
    m_slow.setSingleShot(true);
    connect(&m_slow, &QTimer::timeout, this, &PaymentController::onTooSlow);
    connectRecheck();
    readPast();
}

PaymentController::~PaymentController() = default;

void PaymentController::connectRecheck()
{
    connect(&m_backgroundCheck, &BackgroundCheck::resolved, this, &PaymentController::onResolved);
    connect(&m_backgroundCheck, &BackgroundCheck::paymentsChanged, this,
            [this](const std::vector<PaymentRecord> &payments) {
                for (const PaymentRecord &payment : payments)
                    take(payment);
            });
    connect(&m_backgroundCheck, &BackgroundCheck::checked, this, &PaymentController::onChecked);
    connect(&m_backgroundCheck, &BackgroundCheck::notRead, this, &PaymentController::onChecked);
    connect(&m_backgroundCheck, &BackgroundCheck::notSaved, this,
            [this](const PaymentRecord &payment, JournalError error) {
                if (!m_session && m_status.payment && m_status.payment->id == payment.id)
                    onNotSaved(payment, error);
            });
}

/// The till may have been stopped after an approval was written and before anybody read it.
void PaymentController::readPast()
{
    m_isReadingPast = true;
    const auto reading
        = m_till.payments.journal.run([](Journal &journal) { return journal.approvedLast(); });
    whenFinished(reading, this, [this](const auto &approved) { onPastRead(approved); });
}

void PaymentController::onPastRead(const JournalResult<std::vector<PaymentRecord>> &approved)
{
    m_isReadingPast = false;
    m_knowsPast = bool(approved);
    if (approved) {
        for (const PaymentRecord &payment : approved.value()) {
            if (mayBeTriedAgain(payment, m_till.payments.clock.now()))
                m_lastApproved.remember(payment, true);
        }
    }
    if (!std::exchange(m_isWaiting, false))
        return;
    if (approved)
        askOrBegin();
    else
        emit refused({.error = StartError::NotRecorded, .journal = approved.error()});
}

void PaymentController::charge(const PaymentIntent &intent)
{
    if (isBusy())
        return;
    m_next = {.intent = intent};
    m_next.canCancel = dialect(intent.terminal.dialect).hasCancel;
    if (m_knowsPast)
        return askOrBegin();
    m_isWaiting = true;
    if (!m_isReadingPast)
        readPast();
}

/// A tap too many must not charge twice.
void PaymentController::askOrBegin()
{
    const bool asksRecent = m_till.settings.current().askSameAmount;
    const auto same = m_lastApproved.sameAs(m_next.intent, asksRecent);
    if (!same)
        return begin();
    m_sameAsked = same->id;
    emit asksFirst({.isUnresolved = false, .about = *same});
}

void PaymentController::goOn()
{
    if (isBusy())
        return;
    // Of another one the till may have learnt while the question stood.
    if (m_sameAsked) {
        m_lastApproved.forget(*m_sameAsked);
        m_told.push_back(*m_sameAsked);
    }
    askOrBegin();
}

void PaymentController::begin()
{
    m_backgroundCheck.hold();
    m_since.start();
    m_next.intent.shownOpen = shownOpen();
    m_start = std::make_unique<PaymentStart>(m_till.payments, m_next.intent);
    connect(m_start.get(), &PaymentStart::failed, this, &PaymentController::onStartFailed);
    connect(m_start.get(), &PaymentStart::started, this, &PaymentController::onStarted);
    emit changed();
}

/// What BackgroundCheck told last. It may have heard more since, and been held before it could say
/// so.
std::vector<PaymentId> PaymentController::shownOpen() const
{
    std::vector<PaymentId> ids;
    for (const PaymentRecord &payment : m_backgroundCheck.payments()) {
        if (!wasTold(payment.id))
            ids.push_back(payment.id);
    }
    return ids;
}

bool PaymentController::wasTold(const PaymentId &id) const
{
    return std::find(m_told.begin(), m_told.end(), id) != m_told.end();
}

void PaymentController::onStartFailed(const StartFailure &failure)
{
    dispose(m_start);
    m_backgroundCheck.release();
    emit changed();
    const bool isUnresolved = failure.error == StartError::Unresolved;
    if (!failure.inTheWay || (!isUnresolved && failure.error != StartError::FoundApproved)) {
        emit refused(failure);
        return;
    }
    m_sameAsked.reset();
    if (isUnresolved) // Whoever goes on has seen its amount and time, and says that they looked.
        m_next.intent.lookedAt.push_back(failure.inTheWay->id);
    else
        m_sameAsked = failure.inTheWay->id;
    emit asksFirst({.isUnresolved = isUnresolved, .about = *failure.inTheWay});
}

void PaymentController::onStarted()
{
    m_session = m_start->take();
    m_finishedAs.reset();
    m_status = m_next;
    dispose(m_start);
    m_hasNews = false;
    m_status.payment = m_session->payment();
    m_status.isPosting = true;
    watchSession();
    m_slow.start(kPostIsSlow);
    emit started();
    emit changed();
    m_session->send();
}

void PaymentController::watchSession()
{
    PaymentSession *session = m_session.get();
    connect(session, &PaymentSession::changed, this, &PaymentController::onChanged);
    connect(session, &PaymentSession::notSaved, this, &PaymentController::onNotSaved);
    connect(session, &PaymentSession::terminalSaid, this, &PaymentController::onTerminalSaid);
    connect(session, &PaymentSession::stuck, this, [this](Stuck reason) {
        m_status.stuck = reason;
        finish();
    });
    connect(session, &PaymentSession::posted, this, [this] {
        m_status.isPosting = false;
        m_status.isSlow = false;
        m_slow.stop();
        emit posted();
        emit changed();
    });
    connect(session, &PaymentSession::ended, this, &PaymentController::finish);
}

/// While the terminal says that it works on it there is no hurry. Whatever else is not an end must
/// become one, or be called not known, before the cashier gets used to waiting.
void PaymentController::onChanged(const PaymentRecord &payment)
{
    m_status.notSaved.reset();
    if (payment.state == PaymentState::InProgress || isEnded(payment.state))
        m_slow.stop();
    else if (!m_status.isPosting && !m_slow.isActive())
        m_slow.start(kSilenceIsLong);
    show(payment);
    if (m_status.isOver) // It was shown before, and waited for the disk.
        finish();
}

/// The outcome is shown although the disk does not take it; the session keeps trying.
void PaymentController::onNotSaved(const PaymentRecord &payment, JournalError error)
{
    m_status.notSaved = error;
    show(payment);
}

void PaymentController::onTerminalSaid(const QString &text)
{
    if (text == m_status.terminalSaid)
        return;
    m_status.terminalSaid = text;
    m_status.stage = stageSaid(text).value_or(m_status.stage);
    emit changed();
}

void PaymentController::onTooSlow()
{
    if (m_status.isPosting) {
        m_status.isSlow = true;
        emit changed();
    } else {
        finish();
    }
}

void PaymentController::show(const PaymentRecord &payment)
{
    m_status.payment = payment;
    emit changed();
    readEvents();
}

void PaymentController::readEvents()
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
/// session; what is not known goes to BackgroundCheck.
void PaymentController::finish()
{
    if (!m_session || m_session->isPosting())
        return;
    m_slow.stop();
    const PaymentRecord payment = m_session->payment();
    const bool isNews = !std::exchange(m_status.isOver, true);
    if (m_session->isSaved()) {
        m_session->stopAsking();
        dispose(m_session);
        m_backgroundCheck.release();
    }
    // What was told while the disk refused may have ended since, without BackgroundCheck knowing of
    // it.
    if (m_finishedAs != payment.state) {
        m_hasNews = true;
        m_lastApproved.remember(payment, !isNews);
    }
    m_finishedAs = payment.state;
    show(payment);
    if (isNews)
        emit over();
}

/// Out of BackgroundCheck: any payment that was not known, this one or an older one.
void PaymentController::onResolved(const PaymentRecord &payment)
{
    if (!wasTold(payment.id))
        m_lastApproved.remember(payment, true);
    take(payment);
}

void PaymentController::take(const PaymentRecord &payment)
{
    if (m_session || !m_status.payment || m_status.payment->id != payment.id)
        return;
    m_status.notSaved.reset();
    m_hasNews = m_hasNews || m_status.payment->state != payment.state;
    show(payment);
}

void PaymentController::onChecked()
{
    if (!std::exchange(m_status.isChecking, false))
        return;
    m_status.checkedAt = m_till.payments.clock.now();
    emit changed();
}

void PaymentController::checkNow()
{
    m_status.isChecking = true;
    emit changed();
    m_backgroundCheck.checkNow();
}

void PaymentController::markSeen()
{
    m_hasNews = false;
}

void PaymentController::cancel()
{
    const bool isUnderWay
        = m_status.cancel == CancelWish::Wanted || m_status.cancel == CancelWish::Asked;
    if (!m_session || !m_status.canCancel || isUnderWay)
        return;
    auto *request = new CancelRequest(m_till.payments, m_status.intent.terminal,
                                      m_session->payment(), m_session.get());
    connect(request, &CancelRequest::changed, this, &PaymentController::setCancel);
    setCancel(CancelWish::Wanted);
}

void PaymentController::setCancel(CancelWish wish)
{
    m_status.cancel = wish;
    emit changed();
}

std::chrono::seconds PaymentController::elapsed() const
{
    using namespace std::chrono;
    return duration_cast<seconds>(milliseconds(m_since.isValid() ? m_since.elapsed() : 0));
}

} // namespace tillside
