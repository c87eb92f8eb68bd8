#include "tests/support/till/counter.h"

#include "tests/support/till/paymentdrive.h"

namespace tillside {

namespace {

sim::TerminalOptions terminalOptions(const CounterOptions &options)
{
    sim::TerminalOptions terminal;
    terminal.dialect = options.dialect;
    terminal.acceptsOurUti = options.acceptsOurUti;
    terminal.timing = options.timing;
    return terminal;
}

} // namespace

Counter::Counter(const CounterOptions &options)
    : m_terminal(terminalOptions(options))
{
    if (!m_terminal.listen() || !m_till.pair(TillFixture::requestFor(m_terminal, options.utiMode)))
        qFatal("till and terminal do not come together");
}

const sim::SimulatedPayment *Counter::truth(const PaymentRecord &payment) const
{
    return payment.uti ? m_terminal.ledger().find(payment.uti->text()) : nullptr;
}

PaymentRecord Counter::loseASale()
{
    strike(sim::Fault::ReplyLost, sim::Stage::Post);
    const Charge charge = m_till.charge(PaymentType::Sale, 1250);
    honest();
    return charge.payment;
}

PaymentRecord Counter::leaveUnanswered()
{
    strike(sim::Fault::Error500, sim::Stage::Result);
    PaymentDrive drive(m_till.payments(), m_till.intent(PaymentType::Sale, 1250));
    const bool isOpen = drive.waitUntil([&drive] {
        return drive.told() && drive.told()->state == PaymentState::Unanswered && drive.isSaved();
    });
    if (!isOpen)
        qFatal("a payment that is not answered about did not stay open");
    return *drive.told();
}

} // namespace tillside
