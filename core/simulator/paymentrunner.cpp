#include "core/simulator/paymentrunner.h"

#include "core/base/clock.h"

#include <QTimer>
#include <QUuid>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVariants = 6;
constexpr auto kBusy = 50ms; ///< A turn waits until nothing is running.

} // namespace

QString makeUti()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

PaymentRunner::PaymentRunner(const Timing &timing, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_timing(timing)
    , m_random(seed)
    , m_moods(seed + 1)
{ }

const SimulatedPayment *PaymentRunner::running() const
{
    return m_run ? &m_run->payment() : nullptr;
}

SimulatedPayment PaymentRunner::paymentFor(const Order &order)
{
    SimulatedPayment payment;
    payment.number = m_ledger.nextNumber();
    payment.type = order.type;
    payment.asked = order.amount.value_or(0);
    payment.reference = order.reference;
    payment.isPrintedHere = order.isPrintedHere;
    payment.startedAt = SystemClock().now();
    const bool hasOriginal = namesOriginal(order.type);
    payment.uti = order.uti.isEmpty() || hasOriginal ? makeUti() : order.uti;
    if (hasOriginal)
        payment.originalUti = order.uti;
    if (const auto *original = m_ledger.find(order.uti); order.type == PaymentType::Void)
        payment.asked = original ? original->charged : 0;
    payment.variant = m_moods.bounded(kVariants);
    payment.quirk = drawnQuirk(m_mood, payment, m_moods);
    return payment;
}

void PaymentRunner::begin(const Order &order)
{
    Q_ASSERT(!m_run);
    m_run.reset(new PaymentRun(paymentFor(order), m_timing, m_random, this));
    m_ledger.keep(m_run->payment());
    m_run->holdAt(m_hold);
    connect(m_run.get(), &PaymentRun::accepted, this, [this] { emit accepted(m_run->payment()); });
    connect(m_run.get(), &PaymentRun::phaseChanged, this, &PaymentRunner::onPhaseChanged);
    connect(m_run.get(), &PaymentRun::spoke, this, [this] { m_ledger.keep(m_run->payment()); });
    m_run->start();
}

void PaymentRunner::onPhaseChanged()
{
    SimulatedPayment payment = m_run->payment();
    if (payment.phase == PaymentPhase::Finished) {
        payment.isTurning = turned(payment).has_value();
        payment.noteWord(SystemClock().now());
    }
    m_ledger.keep(payment);
    if (payment.phase == PaymentPhase::Finished) {
        settle(payment);
        m_run.reset();
    }
    if (payment.isTurning)
        turnLater(payment.uti, m_timing.turn.draw(m_random));
    emit changed(payment);
}

void PaymentRunner::turnLater(const QString &uti, std::chrono::milliseconds delay)
{
    QTimer::singleShot(delay, this, [this, uti] { turn(uti); });
}

/// Takes back what the terminal said about \a uti, unless it was voided, captured or lost
/// meanwhile.
void PaymentRunner::turn(const QString &uti)
{
    const SimulatedPayment *known = m_ledger.find(uti);
    if (!known || !known->isTurning)
        return;
    if (m_run)
        return turnLater(uti, kBusy);
    SimulatedPayment payment = *known;
    payment.isTurning = false;
    const bool isSettled = payment.isVoided || payment.isCaptured;
    if (const auto after = isSettled ? std::nullopt : turned(payment)) {
        payment = *after;
        payment.noteWord(SystemClock().now());
    }
    m_ledger.keep(payment);
    emit changed(payment);
}

void PaymentRunner::settle(const SimulatedPayment &payment)
{
    if (payment.end != End::Approved)
        return;
    if (payment.type == PaymentType::Void)
        m_ledger.markVoided(payment.originalUti);
    if (payment.type == PaymentType::Capture)
        m_ledger.markCaptured(payment.originalUti);
}

void PaymentRunner::holdAt(std::optional<PaymentPhase> phase)
{
    m_hold = phase;
    if (m_run)
        m_run->holdAt(phase);
}

void PaymentRunner::losePower()
{
    if (m_run)
        m_run->disconnect(this);
    m_run.reset();
    m_ledger.loseRunning();
}

void PaymentRunner::voidAtTerminal(const QString &uti)
{
    const SimulatedPayment *payment = m_ledger.find(uti);
    if (payment && payment->end == End::Approved)
        m_ledger.markVoided(uti);
}

SimulatedPayment PaymentRunner::makeForeign(const Order &order)
{
    SimulatedPayment payment;
    payment.uti = makeUti();
    payment.type = order.type;
    payment.asked = order.amount.value_or(0);
    payment.charged = payment.asked;
    payment.reference = u"OTHERTILL"_s;
    payment.phase = PaymentPhase::Finished;
    payment.end = End::Approved;
    payment.isForeign = true;
    payment.responseCode = u"00"_s;
    payment.authorisation = QString::number(m_random.bounded(100'000, 1'000'000));
    payment.startedAt = SystemClock().now();
    payment.texts = {u"Transaction started"_s, u"Present card"_s};
    m_ledger.keep(payment);
    return payment;
}

void PaymentRunner::tapCard()
{
    if (m_run)
        m_run->tapCard();
}

void PaymentRunner::cancel()
{
    if (m_run)
        m_run->cancel();
}

void PaymentRunner::walkAway()
{
    if (m_run)
        m_run->walkAway();
}

} // namespace tillside::sim
