#include "tests/support/till/paymentdrive.h"

#include <QDeadlineTimer>
#include <QSignalSpy>

namespace tillside {

PaymentDrive::PaymentDrive(const PaymentContext &context, const PaymentIntent &intent)
    : m_start(context, intent)
{
    connect(&m_start, &PaymentStart::started, this, &PaymentDrive::onStarted);
    connect(&m_start, &PaymentStart::failed, this, [this](const StartFailure &failure) {
        m_refused = failure;
        emit news();
    });
}

PaymentDrive::~PaymentDrive() = default;

void PaymentDrive::onStarted()
{
    m_session = m_start.take();
    connect(m_session.get(), &PaymentSession::changed, this, [this](const PaymentRecord &payment) {
        m_told = payment;
        emit news();
    });
    connect(m_session.get(), &PaymentSession::notSaved, this,
            [this](const PaymentRecord &payment, JournalError error) {
                m_unsaved.append({payment.state, error});
                emit news();
            });
    connect(m_session.get(), &PaymentSession::stuck, this, [this](Stuck reason) {
        m_stuck = reason;
        emit news();
    });
    connect(m_session.get(), &PaymentSession::ended, this, [this] {
        m_hasEnded = true;
        emit news();
    });
    connect(m_session.get(), &PaymentSession::posted, this, &PaymentDrive::news);
    emit recorded();
    m_session->send();
}

bool PaymentDrive::waitUntil(const std::function<bool()> &condition,
                             std::chrono::milliseconds patience)
{
    QSignalSpy heard(this, &PaymentDrive::news);
    const QDeadlineTimer end(patience);
    while (!condition() && !end.hasExpired())
        heard.wait(static_cast<int>(end.remainingTime()));
    return condition();
}

bool PaymentDrive::waitUntilOver()
{
    return waitUntil([this] { return isOver() && !isPosting(); });
}

} // namespace tillside
