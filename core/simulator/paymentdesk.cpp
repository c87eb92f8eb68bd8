#include "core/simulator/paymentdesk.h"

#include "core/base/clock.h"

#include <QUuid>

namespace tillside::sim {

using namespace Qt::StringLiterals;

QString makeUti()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

PaymentDesk::PaymentDesk(const Timing &timing, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_timing(timing)
    , m_random(seed)
{ }

const SimulatedPayment *PaymentDesk::running() const
{
    return m_run ? &m_run->payment() : nullptr;
}

SimulatedPayment PaymentDesk::paymentFor(const Order &order) const
{
    SimulatedPayment payment;
    payment.type = order.type;
    payment.asked = order.amount.value_or(0);
    payment.reference = order.reference;
    payment.startedAt = SystemClock().now();
    const bool namesOriginal
        = order.type == PaymentType::Void || order.type == PaymentType::Capture;
    payment.uti = order.uti.isEmpty() || namesOriginal ? makeUti() : order.uti;
    if (namesOriginal)
        payment.originalUti = order.uti;
    if (const auto *original = m_ledger.find(order.uti); order.type == PaymentType::Void)
        payment.asked = original ? original->charged : 0;
    return payment;
}

void PaymentDesk::begin(const Order &order)
{
    Q_ASSERT(!m_run);
    m_run.reset(new PaymentRun(paymentFor(order), m_timing, m_random, this));
    m_ledger.keep(m_run->payment());
    m_run->holdAt(m_hold);
    connect(m_run.get(), &PaymentRun::accepted, this, [this] { emit accepted(m_run->payment()); });
    connect(m_run.get(), &PaymentRun::phaseChanged, this, &PaymentDesk::onPhaseChanged);
    m_run->start();
}

void PaymentDesk::onPhaseChanged()
{
    const SimulatedPayment payment = m_run->payment();
    m_ledger.keep(payment);
    if (payment.phase == Phase::Finished) {
        settle(payment);
        m_run.reset();
    }
    emit changed(payment);
}

void PaymentDesk::settle(const SimulatedPayment &payment)
{
    if (payment.end != End::Approved)
        return;
    if (payment.type == PaymentType::Void)
        m_ledger.markVoided(payment.originalUti);
    if (payment.type == PaymentType::Capture)
        m_ledger.markCaptured(payment.originalUti);
}

void PaymentDesk::holdAt(std::optional<Phase> phase)
{
    m_hold = phase;
    if (m_run)
        m_run->holdAt(phase);
}

void PaymentDesk::losePower()
{
    if (m_run)
        m_run->disconnect(this);
    m_run.reset();
    m_ledger.loseRunning();
}

void PaymentDesk::voidAtTerminal(const QString &uti)
{
    const SimulatedPayment *payment = m_ledger.find(uti);
    if (payment && payment->end == End::Approved)
        m_ledger.markVoided(uti);
}

SimulatedPayment PaymentDesk::makeForeign(const Order &order)
{
    SimulatedPayment payment;
    payment.uti = makeUti();
    payment.type = order.type;
    payment.asked = order.amount.value_or(0);
    payment.charged = payment.asked;
    payment.reference = u"OTHERTILL"_s;
    payment.phase = Phase::Finished;
    payment.end = End::Approved;
    payment.foreign = true;
    payment.responseCode = u"00"_s;
    payment.authorisation = QString::number(m_random.bounded(100'000, 1'000'000));
    payment.startedAt = SystemClock().now();
    payment.texts = {u"Transaction started"_s, u"Present card"_s};
    m_ledger.keep(payment);
    return payment;
}

void PaymentDesk::tapCard()
{
    if (m_run)
        m_run->tapCard();
}

void PaymentDesk::cancel()
{
    if (m_run)
        m_run->cancel();
}

void PaymentDesk::walkAway()
{
    if (m_run)
        m_run->walkAway();
}

} // namespace tillside::sim
