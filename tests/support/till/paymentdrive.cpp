#include "tests/support/till/paymentdrive.h"

#include <QDeadlineTimer>
#include <QSignalSpy>

namespace tillside {

PaymentDrive::PaymentDrive(const PaymentContext &context, const PaymentIntent &intent)
    : m_driver(context, intent)
{
    connect(&m_driver, &PaymentDriver::refused, this, &PaymentDrive::refuse);
    connect(&m_driver, &PaymentDriver::asks, this,
            [this](const PaymentQuestion &question) { refuse(failureOf(question)); });
    connect(&m_driver, &PaymentDriver::started, this, &PaymentDrive::recorded);
    connect(&m_driver, &PaymentDriver::changed, this, [this](const PaymentRecord &payment) {
        m_told = payment;
        emit news();
    });
    connect(&m_driver, &PaymentDriver::notSaved, this,
            [this](const PaymentRecord &payment, JournalError error) {
                m_unsaved.append({payment.state, error});
                emit news();
            });
    connect(&m_driver, &PaymentDriver::stuck, this, [this](Stuck reason) {
        m_stuck = reason;
        emit news();
    });
    connect(&m_driver, &PaymentDriver::ended, this, [this] {
        m_hasEnded = true;
        emit news();
    });
    connect(&m_driver, &PaymentDriver::posted, this, &PaymentDrive::news);
}

PaymentDrive::~PaymentDrive() = default;

void PaymentDrive::refuse(const StartFailure &failure)
{
    m_refused = failure;
    emit news();
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
