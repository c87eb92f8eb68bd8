#include "core/control/paymentcontroller.h"

#include "core/control/cancelrequest.h"
#include "core/payment/duplicateguard.h"
#include "core/payment/telling.h"
#include "core/terminal/dialect.h"

#include <utility>

namespace tillside {

PaymentController::PaymentController(ControlContext till, BackgroundCheck &backgroundCheck,
                                     QObject *parent)
    : QObject(parent)
    , m_till(std::move(till))
    , m_backgroundCheck(backgroundCheck)
    , m_follower(m_till.payments.journal)
{
    connect(&m_follower, &PaymentFollower::changed, this, &PaymentController::changed);
    connect(&m_follower, &PaymentFollower::posted, this, &PaymentController::posted);
    connect(&m_follower, &PaymentFollower::done, this, &PaymentController::finish);
    connectBackgroundCheck();
}

PaymentController::~PaymentController() = default;

void PaymentController::connectBackgroundCheck()
{
    connect(&m_backgroundCheck, &BackgroundCheck::resolved, this, &PaymentController::take);
    connect(&m_backgroundCheck, &BackgroundCheck::paymentsChanged, this,
            [this](const std::vector<PaymentRecord> &payments) {
                for (const PaymentRecord &payment : payments)
                    take(payment);
            });
    connect(&m_backgroundCheck, &BackgroundCheck::checked, this, &PaymentController::onChecked);
    connect(&m_backgroundCheck, &BackgroundCheck::notRead, this, &PaymentController::onChecked);
    connect(&m_backgroundCheck, &BackgroundCheck::notSaved, this,
            [this](const PaymentRecord &payment, JournalError error) {
                if (!isDriven() && m_follower.isAbout(payment.id))
                    m_follower.showUnsaved(payment, error);
            });
}

void PaymentController::charge(const PaymentIntent &intent)
{
    if (isBusy())
        return;
    m_driver.reset(); // It still waited for an answer to its question.
    m_next = {.intent = completed(intent)};
    m_next.canCancel = dialect(intent.terminal.dialect).hasCancel;
    m_since.start();
    m_backgroundCheck.hold();
    PaymentContext context = m_till.payments;
    context.terminalPrints = m_till.settings.current().receipts == ReceiptPlace::Terminal;
    m_driver = std::make_unique<PaymentDriver>(context, m_next.intent);
    watchDriver();
    emit changed();
}

/// \a intent with what the till knows of the person's answers so far.
PaymentIntent PaymentController::completed(PaymentIntent intent) const
{
    intent.asksSameAmount = m_till.settings.current().askSameAmount;
    intent.again = m_again;
    const std::chrono::milliseconds window = kSameAmountWindow;
    if (m_sinceApproved.isValid() && !m_sinceApproved.hasExpired(window.count()))
        intent.justApproved = m_justApproved;
    return intent;
}

void PaymentController::watchDriver()
{
    PaymentDriver *driver = m_driver.get();
    connect(driver, &PaymentDriver::asks, this, &PaymentController::onAsks);
    connect(driver, &PaymentDriver::refused, this, &PaymentController::onRefused);
    connect(driver, &PaymentDriver::started, this, &PaymentController::onStarted);
}

void PaymentController::onAsks(const PaymentQuestion &question)
{
    m_backgroundCheck.release();
    emit asksFirst(question);
    emit changed();
}

void PaymentController::goOn()
{
    if (isBusy() || !m_driver)
        return;
    const PaymentQuestion question = m_driver->question().value();
    if (question.about != PaymentQuestion::About::Unresolved)
        m_again.push_back(question.payment.id);
    m_backgroundCheck.hold();
    m_since.start();
    m_driver->goOn();
    emit changed();
}

void PaymentController::onRefused(const StartFailure &failure)
{
    dropDriver();
    emit refused(failure);
    emit changed();
}

void PaymentController::onStarted(const PaymentRecord &payment)
{
    m_finishedAs.reset();
    m_hasNews = false;
    m_follower.follow(*m_driver, m_next, payment);
    emit started();
    emit changed();
}

/// The payment has ended, or asking at once no longer helps. The driver stays while a change is not
/// on the disk; BackgroundCheck takes over a payment that is not known yet.
void PaymentController::finish()
{
    const auto driven = m_driver ? m_driver->payment() : std::nullopt;
    if (!driven || m_driver->isPosting())
        return;
    const bool isNews = m_follower.conclude();
    if (!m_driver->isSaving()) {
        m_driver->stopAsking();
        dropDriver();
        tellWhatIsSaved();
    }
    // The state shown while the disk refused may have changed since, without BackgroundCheck.
    if (m_finishedAs != driven->state)
        m_hasNews = true;
    m_finishedAs = driven->state;
    m_follower.show(*driven);
    if (isNews && outcomeOf(driven->state) == Outcome::Approved) {
        m_justApproved = driven->id;
        m_sinceApproved.start();
    }
    if (isNews)
        emit over();
}

/// Deletes the driver later, because this runs inside one of its signals.
void PaymentController::dropDriver()
{
    m_driver->disconnect();
    m_driver.release()->deleteLater();
    m_backgroundCheck.release();
}

/// Takes news from BackgroundCheck about any payment that was not known, this one or an older one.
void PaymentController::take(const PaymentRecord &payment)
{
    if (isDriven() || !m_follower.isAbout(payment.id))
        return;
    m_hasNews = m_hasNews || m_follower.status().payment->state != payment.state;
    m_follower.showSaved(payment);
}

void PaymentController::onChecked()
{
    m_follower.endCheck(m_till.payments.clock.now());
}

void PaymentController::checkNow()
{
    m_follower.beginCheck();
    m_backgroundCheck.checkNow();
}

/// Does nothing while another payment starts, because the screens show that one.
void PaymentController::markSeen()
{
    if (!isStarting())
        m_hasNews = false;
}

void PaymentController::markTold()
{
    const PaymentStatus &shown = m_follower.status();
    if (!shown.isOver || !shown.payment || !isEnded(shown.payment->state))
        return;
    m_told = shown.payment;
    if (isSaved())
        tellWhatIsSaved();
}

void PaymentController::tellWhatIsSaved()
{
    if (m_told)
        tell(m_till.payments.journal, {*std::exchange(m_told, std::nullopt)},
             m_till.payments.clock.now());
}

void PaymentController::cancel()
{
    const PaymentStatus &status = m_follower.status();
    const bool isUnderWay
        = status.cancel == CancelWish::Wanted || status.cancel == CancelWish::Asked;
    const auto payment = m_driver ? m_driver->payment() : std::nullopt;
    if (!payment || !status.canCancel || isUnderWay)
        return;
    auto *request = new CancelRequest(m_till.payments, *payment, m_driver.get());
    connect(request, &CancelRequest::changed, &m_follower, &PaymentFollower::setCancel);
    m_follower.setCancel(CancelWish::Wanted);
}

std::chrono::seconds PaymentController::elapsed() const
{
    using namespace std::chrono;
    return duration_cast<seconds>(milliseconds(m_since.isValid() ? m_since.elapsed() : 0));
}

} // namespace tillside
