#include "tests/support/samples/paymentwalk.h"

#include "tests/support/samples/journalsamples.h"

#include <array>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace samples {

namespace {

constexpr int kSeconds = 40 * 24 * 3600;

const std::array kMoney{
    Money(0, Currency{u"EUR"_s, 978, 2}),
    Money(0, Currency{u"GBP"_s, 826, 2}),
    Money(0, Currency{u"ISK"_s, 352, 0}),
};
constexpr std::array<qint64, 5> kAmounts{1250, 1200, 12, 100, 999};
const std::array kReferences{u"TABLE-1"_s, u"table-12"_s, u"Table-123"_s, u"inv-1200"_s, u"1200"_s};
const std::array kCards{u""_s, u"47**********0010"_s, u"54**********1200"_s, u"37*********0010"_s};
const std::array kAuthorisations{u""_s, u"01200A"_s, u"1200"_s, u"949476"_s};
const std::array kCashiers{u""_s, u""_s, u"Anna"_s, u"Ben"_s};

Money other(const Money &money, qint64 minor)
{
    return {minor, money.currency(), money.decimals()};
}

} // namespace

PaymentWalk::PaymentWalk(Journal &journal, quint32 seed)
    : m_journal(journal)
    , m_random(seed)
{
    for (const Money &money : kMoney) {
        TerminalRecord terminal = samples::terminal(u"In "_s + money.currency().code);
        terminal.currency = money.currency();
        terminal.decimals = money.decimals();
        if (m_journal.saveTerminal(terminal))
            m_terminals.push_back(terminal);
    }
}

QDateTime PaymentWalk::beginning()
{
    return {QDate(2026, 3, 15), QTime(11, 30), Qt::UTC};
}

int PaymentWalk::below(int end)
{
    return static_cast<int>(m_random() % static_cast<quint32>(end));
}

bool PaymentWalk::step()
{
    return m_payments.empty() || below(3) == 0 ? record() : change();
}

bool PaymentWalk::walk(int count)
{
    for (int i = 0; i < count; ++i) {
        if (!step())
            return false;
    }
    return true;
}

QDateTime PaymentWalk::someTime()
{
    const bool isTogether = !m_payments.empty() && below(4) == 0;
    const QDateTime near
        = isTogether ? oneOf(m_payments).startedAt : beginning().addSecs(below(kSeconds));
    return QDateTime::fromSecsSinceEpoch(near.toSecsSinceEpoch(), Qt::UTC).addMSecs(below(1000));
}

bool PaymentWalk::record()
{
    const TerminalRecord terminal = oneOf(m_terminals);
    PaymentRecord payment = samples::payment(terminal.id);
    payment.type = below(3) > 0 ? PaymentType::Sale : oneOf(kPaymentTypes);
    payment.amount = Money(oneOf(kAmounts), terminal.currency, terminal.decimals);
    if (below(2) == 0)
        payment.reference = *Reference::parse(oneOf(kReferences));
    payment.cashier = oneOf(kCashiers);
    payment.startedAt = someTime();
    const auto written = m_journal.record(payment, evidence(u"recorded"_s));
    if (written)
        m_payments.push_back(written.value());
    return bool(written);
}

void PaymentWalk::end(PaymentRecord &payment)
{
    payment.state = oneOf(kPaymentStates);
    payment.authorisation = oneOf(kAuthorisations);
    payment.card = oneOf(kCards);
    payment.uti
        = *Uti::parse(below(2) == 0 ? u"1200-"_s + QString::number(below(9)) : UtiTag::create());
    if (below(2) == 0)
        return payment.approved.reset();
    payment.extras = below(2) == 0
        ? Extras()
        : Extras{
            .tip = below(200), .pennies = below(2), .cashBack = below(9), .surcharge = below(3)};
    payment.approved
        = other(payment.amount, payment.amount.minor() + payment.extras.total() - below(2));
}

bool PaymentWalk::change()
{
    PaymentRecord &known
        = m_payments[static_cast<std::size_t>(below(static_cast<int>(m_payments.size())))];
    PaymentRecord payment = known;
    const QDateTime now = payment.startedAt.addSecs(below(100));
    switch (below(5)) {
    case 0: payment.contradictedAt = now; break;
    case 1: payment.settled = Settlement{oneOf(kSettledAs), u"receipt"_s, {}, now}; break;
    case 2: payment.toldAt = now; break;
    default: end(payment);
    }
    const auto written = m_journal.update(payment, {evidence(u"asked"_s)});
    if (written)
        known = written.value();
    return bool(written);
}

} // namespace samples
