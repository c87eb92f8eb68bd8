#include "tests/bench/madeup.h"

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDays = 3 * 365;
constexpr qint64 kOpenSeconds = 12 * 3600; // From 8 to 20 o'clock.

QDateTime firstMorning()
{
    return {QDate(2023, 11, 1), QTime(8, 0), Qt::UTC};
}

QByteArray receipt(const PaymentRecord &payment)
{
    QByteArray lines(R"([["LOGO"],["Corner Shop","9","C","B"],["TID","34550576","5","S","N"],)"
                     R"(["MID","6051200","5","S","N"],[],["SALE","9","C","B"],)"
                     R"(["VISA DEBIT"],["CARD","5","L","N"],["TOTAL","5","S","B"],)"
                     R"(["APPROVED","9","C","B"],["AUTH CODE","5","S","N"]])");
    return lines + payment.card.toLatin1() + payment.amount.toDecimal().toLatin1()
        + QByteArray(R"(,["PLEASE DEBIT MY ACCOUNT"],["THANK YOU"],["MERCHANT COPY"])").repeated(2);
}

} // namespace

MadeUp::MadeUp(std::vector<TerminalRecord> terminals, int count)
    : m_terminals(std::move(terminals))
    , m_count(count)
{ }

int MadeUp::below(int end)
{
    return static_cast<int>(m_random() % static_cast<quint32>(end));
}

PaymentRecord MadeUp::request()
{
    PaymentRecord payment;
    payment.id = PaymentId::create();
    const int kind = below(100);
    const bool follows = kind < 6 && !m_lastSale.id.isEmpty();
    const TerminalRecord &terminal = m_terminals[static_cast<std::size_t>(
        std::min(below(6), static_cast<int>(m_terminals.size()) - 1))];
    payment.terminal = follows ? m_lastSale.terminal : terminal.id;
    payment.type = !follows ? PaymentType::Sale
        : kind < 3          ? PaymentType::Refund
        : kind < 4          ? PaymentType::Void
                            : PaymentType::PreAuth;
    payment.amount = payment.type == PaymentType::Void
        ? m_lastSale.amount
        : Money(100 + below(80) * below(120), terminal.currency, terminal.decimals);
    if (payment.type == PaymentType::Void)
        payment.original = m_lastSale.id;
    const bool isTyped = below(5) == 0;
    payment.reference = *Reference::parse(isTyped ? u"INV-%1"_s.arg(m_made, 7, 10, QChar(u'0'))
                                                  : payment.id.text());
    const qint64 second = qint64{m_made} * kDays * kOpenSeconds / m_count;
    payment.startedAt = firstMorning()
                            .addDays(second / kOpenSeconds)
                            .addSecs(second % kOpenSeconds)
                            .addMSecs(below(1000));
    return payment;
}

void MadeUp::finish(PaymentRecord &payment)
{
    const int chance = below(1000);
    payment.state = chance < 880 ? PaymentState::Approved
        : chance < 950           ? PaymentState::Declined
        : chance < 985           ? PaymentState::Cancelled
        : chance < 993           ? PaymentState::NotCharged
        : chance < 996           ? PaymentState::ApprovedForLess
        : chance < 999           ? PaymentState::Voided
                                 : PaymentState::Unanswered;
    payment.card = u"47**********%1"_s.arg(below(10'000), 4, 10, QChar(u'0'));
    payment.merchantReceipt = receipt(payment);
    payment.cardholderReceipt = receipt(payment);
    if (outcomeOf(payment.state) == Outcome::Approved) {
        payment.authorisation = QString::number(100'000 + below(900'000));
        payment.extras.tip = below(10) == 0 ? payment.amount.minor() / 10 : 0;
        const qint64 less = payment.state == PaymentState::ApprovedForLess ? 50 : 0;
        payment.approved = Money(payment.amount.minor() + payment.extras.tip - less,
                                 payment.amount.currency(), payment.amount.decimals());
    }
    payment.endedAt = payment.startedAt.addSecs(6);
    if (payment.state == PaymentState::Unanswered) {
        payment.endedAt.reset();
        payment.settled
            = Settlement{SettledAs::Charged, u"receipt 4711"_s, {}, payment.startedAt.addSecs(600)};
    } else if (below(5000) == 0) {
        payment.contradictedAt = payment.startedAt.addSecs(60);
    }
}

std::vector<MadeUpStep> MadeUp::next()
{
    PaymentRecord payment = request();
    ++m_made;
    std::vector<MadeUpStep> steps;
    const auto step = [&steps, &payment](const QString &code, EvidenceDetail detail = {}) {
        ++payment.revision;
        const QDateTime at = payment.startedAt.addSecs(std::ssize(steps));
        steps.push_back({payment, {code, at, std::move(detail)}});
    };
    step(u"recorded"_s);
    payment.state = PaymentState::Sending;
    step(u"sending"_s);
    payment.uti = *Uti::parse(UtiTag::create());
    payment.state = PaymentState::InProgress;
    step(u"accepted"_s, *payment.uti);
    step(u"progress"_s, Words{u"Present card"_s});
    finish(payment);
    step(nameOf(payment.state), Words{payment.authorisation});
    payment.toldAt = payment.startedAt.addSecs(9);
    step(u"told"_s);
    if (payment.type == PaymentType::Sale && payment.state == PaymentState::Approved)
        m_lastSale = payment;
    return steps;
}

} // namespace tillside
