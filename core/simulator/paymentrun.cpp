#include "core/simulator/paymentrun.h"

#include <utility>

namespace tillside::sim {

using namespace Qt::StringLiterals;

PaymentRun::PaymentRun(SimulatedPayment payment, const Timing &timing, QRandomGenerator &random,
                       QObject *parent)
    : QObject(parent)
    , m_payment(std::move(payment))
    , m_timing(timing)
    , m_random(random)
{
    m_next.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &PaymentRun::cancel);
}

void PaymentRun::start()
{
    m_payment.texts.append(u"Transaction started"_s);
    after(m_timing.accept.draw(m_random), &PaymentRun::accept);
}

void PaymentRun::after(std::chrono::milliseconds delay, Step step)
{
    if (delay.count() == 0) {
        (this->*step)();
        return;
    }
    m_next.disconnect(this);
    connect(&m_next, &QTimer::timeout, this, step);
    m_next.start(delay);
}

void PaymentRun::enter(PaymentPhase phase, const QString &text)
{
    m_payment.phase = phase;
    m_payment.texts.append(text);
    emit phaseChanged();
}

bool PaymentRun::needsCard() const
{
    return m_payment.type != PaymentType::Void && m_payment.type != PaymentType::Capture;
}

void PaymentRun::accept()
{
    emit accepted();
    if (needsCard())
        askForCard();
    else
        askBank();
}

void PaymentRun::askForCard()
{
    enter(PaymentPhase::Card, u"Present card"_s);
    if (m_hold == PaymentPhase::Card)
        return;
    if (m_timing.customerActs)
        letCustomerAct();
    if (m_payment.phase != PaymentPhase::Card)
        return;
    if (m_timing.noCard.count() == 0)
        cancel();
    else
        m_patience.start(m_timing.noCard);
}

void PaymentRun::letCustomerAct()
{
    const auto delay = m_timing.card.draw(m_random);
    switch (customerFor(m_payment.type, m_payment.asked)) {
    case Customer::Presents: after(delay, &PaymentRun::tapCard); break;
    case Customer::Cancels: after(delay, &PaymentRun::cancel); break;
    case Customer::StaysAway: break;
    }
}

void PaymentRun::tapCard()
{
    if (m_payment.phase != PaymentPhase::Card)
        return;
    m_payment.texts.append(u"Contactless card read"_s);
    askBank();
}

void PaymentRun::walkAway()
{
    if (m_payment.phase == PaymentPhase::Card)
        m_next.stop();
}

void PaymentRun::cancel()
{
    if (m_payment.phase == PaymentPhase::Card)
        showCancelled();
}

void PaymentRun::askBank()
{
    m_next.stop();
    m_patience.stop();
    m_remarks = remarksOn(m_payment, bankWordFor(m_payment.type, m_payment.asked));
    enter(PaymentPhase::Bank, u"Authorising"_s);
    if (m_hold != PaymentPhase::Bank)
        remark();
}

/// Makes the next remark in passing; after the last one, the bank is asked.
void PaymentRun::remark()
{
    const bool isLast = m_remarks.isEmpty();
    const Remark remark = isLast ? Remark() : m_remarks.takeFirst();
    m_payment.texts += remark.texts;
    m_payment.responseCode = remark.code;
    m_payment.authorisation = remark.authorisation;
    if (m_payment.quirk != Quirk::None)
        emit spoke();
    if (isLast)
        after(m_timing.bank.draw(m_random), &PaymentRun::bankAnswers);
    else
        after(m_timing.remark.draw(m_random), &PaymentRun::remark);
}

void PaymentRun::bankAnswers()
{
    // A capture has no customer: the merchant's host acts in the customer's place.
    const bool hasNoCustomer
        = !needsCard() && customerFor(m_payment.type, m_payment.asked) != Customer::Presents;
    if (hasNoCustomer || m_payment.quirk == Quirk::CancelledThenApproved) {
        showCancelled();
        return;
    }
    const BankWord word = firstWord(m_payment, bankWordFor(m_payment.type, m_payment.asked));
    m_payment.responseCode = word.code;
    if (word.isApproved)
        approve(word);
    else
        decline();
}

void PaymentRun::approve(const BankWord &word)
{
    m_payment.charged = word.charged;
    m_payment.tip = word.tip;
    m_payment.isForLess = word.isForLess;
    m_payment.hasSignature = word.hasSignature;
    m_payment.authorisation = QString::number(m_random.bounded(100'000, 1'000'000));
    m_payment.isVoided = m_payment.quirk == Quirk::LenientVoided;
    finish(End::Approved, u"Transaction approved"_s);
}

void PaymentRun::decline()
{
    if (m_payment.quirk == Quirk::HostApprovedReversed)
        m_payment.texts += {u"Host Approved"_s, u"Reversal Approved"_s};
    finish(End::Declined, u"Transaction declined"_s);
}

void PaymentRun::showCancelled()
{
    m_next.stop();
    m_patience.stop();
    enter(PaymentPhase::Cancelling, u"Transaction Cancelled"_s);
    after(m_timing.cancelNotice, &PaymentRun::finishCancelled);
}

void PaymentRun::finishCancelled()
{
    // What it said in passing is no part of its end.
    m_payment.authorisation.clear();
    m_payment.responseCode.clear();
    finish(End::Cancelled, u"Please remove card"_s);
}

void PaymentRun::finish(End end, const QString &text)
{
    m_payment.end = end;
    m_payment.texts.append(text);
    enter(PaymentPhase::Finished, u"Transaction finished"_s);
}

} // namespace tillside::sim
