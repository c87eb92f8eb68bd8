#include "core/base/named.h"
#include "core/day/day.h"
#include "tests/support/samples/journalsamples.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <limits>
#include <map>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const Currency kEuro{u"EUR"_s, 978, 2};
const Currency kPound{u"GBP"_s, 826, 2};

/// Minor units by currency; a currency without any is left out.
using Sums = std::map<QString, qint64>;

bool isIn(PaymentState state, std::initializer_list<PaymentState> states)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

bool isOver(PaymentState state)
{
    return isIn(state,
                {PaymentState::Approved, PaymentState::ApprovedForLess, PaymentState::Voided,
                 PaymentState::Declined, PaymentState::Cancelled, PaymentState::NotCharged});
}

/// Whether the money of \a payment has moved, told from its record alone.
bool hasMoved(const PaymentRecord &payment)
{
    const auto &contradicted = payment.contradictedAt;
    const auto &settled = payment.settled;
    if (contradicted && (!settled || settled->at < *contradicted))
        return false; // In doubt.
    if (settled && (contradicted || !isOver(payment.state)))
        return settled->as == SettledAs::Charged;
    return isIn(payment.state, {PaymentState::Approved, PaymentState::ApprovedForLess});
}

/// Any of \a all.
template <typename All>
auto anyOf(QRandomGenerator &random, const All &all)
{
    return all[static_cast<std::size_t>(random.bounded(static_cast<int>(all.size())))];
}

/// What all \a payments have moved: the truth that days are held against.
Sums truthOf(const std::vector<PaymentRecord> &payments)
{
    Sums sums;
    for (const PaymentRecord &payment : payments) {
        const bool isUndone
            = std::any_of(payments.begin(), payments.end(), [&payment](const PaymentRecord &other) {
                  return other.type == PaymentType::Void && other.original == payment.id
                      && hasMoved(other);
              });
        if (isUndone || !hasMoved(payment))
            continue;
        const Money money = payment.approved.value_or(payment.amount);
        if (payment.type == PaymentType::Sale || payment.type == PaymentType::Capture)
            sums[money.currency().code] += money.minor();
        if (payment.type == PaymentType::Refund)
            sums[money.currency().code] -= money.minor();
    }
    std::erase_if(sums, [](const auto &sum) { return sum.second == 0; });
    return sums;
}

void add(Sums &sums, const std::vector<DayCount> &counts)
{
    for (const DayCount &count : counts)
        sums[count.currency.code] += count.total();
}

} // namespace

/// Whatever the till learns after a day was closed, the closed days and the open day together come
/// to what the payments of the journal have moved.
class ClosedDaysTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private slots:
    void init()
    {
        QVERIFY(renew());
        m_now = QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);
    }

    void aDeclineThatWasAnApprovalCountsOnTheNextDay();
    void whatWasSettledAsChargedAndIsDeclinedIsTakenOff();
    void whatWasSettledAsNotChargedAndIsFoundChargedCounts();
    void anApprovalInDoubtIsTakenOffUntilItIsSettled();
    void aVoidThatIsFoundLaterTakesItsSaleOff();
    void whatEndsAsItWasCountedChangesNothing();
    void aCloseKeepsWhatItCountedOfEarlierDays();
    void closesThatKeptNoChangesAreMendedByTheNext();
    void closedAndOpenAreAlwaysTheWhole_data();
    void closedAndOpenAreAlwaysTheWhole();

private:
    QDateTime tick() { return m_now = m_now.addSecs(1); }
    PaymentRecord begin(PaymentType type, qint64 minor, const Currency &currency = kEuro,
                        const std::optional<PaymentId> &original = {});
    PaymentRecord save(const PaymentRecord &payment)
    {
        return m_journal->update(payment, {samples::evidence(u"progress"_s)}).value();
    }
    PaymentRecord end(PaymentRecord payment, PaymentState state);
    PaymentRecord sale(qint64 minor, PaymentState state)
    {
        return end(begin(PaymentType::Sale, minor), state);
    }
    PaymentRecord settle(PaymentRecord payment, SettledAs as);
    PaymentRecord contradict(PaymentRecord payment, PaymentState state);
    /// Closes the open day; with \a keepsChanges unset, as the first versions did.
    void close(bool keepsChanges = true);
    [[nodiscard]] Day open() const { return readOpenDay(*m_journal).value(); }
    [[nodiscard]] qint64 openTotal() const
    {
        Sums sums;
        add(sums, open().counts);
        return sums[u"EUR"_s];
    }
    [[nodiscard]] Sums closedAndOpen() const;
    [[nodiscard]] std::vector<PaymentRecord> all() const { return m_journal->payments({}).value(); }

    void step(QRandomGenerator &random);
    void makeOne(QRandomGenerator &random);
    void undoOne(QRandomGenerator &random);
    void learnOne(QRandomGenerator &random);
    void learnOfOpen(QRandomGenerator &random, const PaymentRecord &payment);
    void learnOfEnded(QRandomGenerator &random, const PaymentRecord &payment);

    QDateTime m_now;
};

PaymentRecord ClosedDaysTest::begin(PaymentType type, qint64 minor, const Currency &currency,
                                    const std::optional<PaymentId> &original)
{
    PaymentRecord payment = samples::payment(m_terminal.id);
    payment.type = type;
    payment.amount = Money(minor, currency);
    payment.original = original;
    payment.startedAt = tick();
    payment = m_journal->record(payment, samples::evidence(u"recorded"_s)).value();
    payment.state = PaymentState::Unanswered;
    return save(payment);
}

PaymentRecord ClosedDaysTest::end(PaymentRecord payment, PaymentState state)
{
    payment.state = state;
    payment.endedAt = tick();
    if (state == PaymentState::ApprovedForLess)
        payment.approved = Money(payment.amount.minor() / 2, payment.amount.currency());
    if (state == PaymentState::Approved && payment.amount.minor() % 3 == 0) { // With a tip.
        payment.extras.tip = 7;
        payment.approved = Money(payment.amount.minor() + 7, payment.amount.currency());
    }
    return save(payment);
}

PaymentRecord ClosedDaysTest::settle(PaymentRecord payment, SettledAs as)
{
    payment.settled = Settlement{.as = as, .seen = u"4711"_s, .at = tick()};
    return save(payment);
}

PaymentRecord ClosedDaysTest::contradict(PaymentRecord payment, PaymentState state)
{
    payment.contradictedAt = tick();
    return end(payment, state);
}

void ClosedDaysTest::close(bool keepsChanges)
{
    const auto facts = [this, keepsChanges]() -> JournalResult<QJsonObject> {
        DayClose close = closeOf(countOpenDay(*m_journal).value(), u"Ann"_s, u"Sue"_s);
        close.keepsChanges = keepsChanges;
        for (DayCount &count : close.counts) {
            if (!keepsChanges)
                count.learned = {};
        }
        return toFacts(close);
    };
    QVERIFY(m_journal->enterDay(DayEntryKind::Closed, tick(), facts));
}

Sums ClosedDaysTest::closedAndOpen() const
{
    Sums sums;
    const auto closes = m_journal->dayBook().closes(std::numeric_limits<std::size_t>::max());
    for (const DayEntry &entry : closes.value())
        add(sums, closeFrom(entry).value().counts);
    add(sums, open().counts);
    std::erase_if(sums, [](const auto &sum) { return sum.second == 0; });
    return sums;
}

void ClosedDaysTest::aDeclineThatWasAnApprovalCountsOnTheNextDay()
{
    sale(1000, PaymentState::Approved);
    const PaymentRecord declined = sale(500, PaymentState::Declined);
    close();
    const PaymentRecord contradicted = contradict(declined, PaymentState::Approved);
    QCOMPARE(openTotal(), 0); // In doubt.
    QVERIFY(open().learned.empty());
    QCOMPARE(open().inDoubt.front().id, declined.id);
    settle(contradicted, SettledAs::Charged);
    QCOMPARE(openTotal(), 500);
    QCOMPARE(open().learned.front().payment.id, declined.id);
    QCOMPARE(open().learned.front().minor, 500);
    close();
    QCOMPARE(openTotal(), 0); // Once.
    QCOMPARE(closedAndOpen()[u"EUR"_s], 1500);
}

void ClosedDaysTest::whatWasSettledAsChargedAndIsDeclinedIsTakenOff()
{
    PaymentRecord lost = settle(begin(PaymentType::Sale, 1000), SettledAs::Charged);
    close();
    QCOMPARE(closedAndOpen()[u"EUR"_s], 1000);
    lost = contradict(lost, PaymentState::Declined);
    QCOMPARE(openTotal(), -1000);
    QCOMPARE(open().learned.front().minor, -1000);
    settle(lost, SettledAs::NotCharged);
    QCOMPARE(openTotal(), -1000);
    QVERIFY(closedAndOpen().empty());
}

void ClosedDaysTest::whatWasSettledAsNotChargedAndIsFoundChargedCounts()
{
    PaymentRecord lost = settle(begin(PaymentType::Sale, 1000), SettledAs::NotCharged);
    close();
    lost = contradict(lost, PaymentState::Approved);
    QCOMPARE(openTotal(), 0);
    settle(lost, SettledAs::Charged);
    QCOMPARE(openTotal(), 1000);
}

void ClosedDaysTest::anApprovalInDoubtIsTakenOffUntilItIsSettled()
{
    PaymentRecord approved = sale(1000, PaymentState::Approved);
    close();
    approved.contradictedAt = tick();
    approved = save(approved);
    QCOMPARE(openTotal(), -1000);
    close(); // A supervisor closed it so.
    settle(approved, SettledAs::Charged);
    QCOMPARE(openTotal(), 1000);
    QCOMPARE(open().learned.front().payment.id, approved.id);
    QCOMPARE(closedAndOpen()[u"EUR"_s], 1000);
}

void ClosedDaysTest::aVoidThatIsFoundLaterTakesItsSaleOff()
{
    const PaymentRecord sold = sale(1000, PaymentState::Approved);
    const PaymentRecord lost = begin(PaymentType::Void, 1000, kEuro, sold.id);
    close();
    QCOMPARE(closedAndOpen()[u"EUR"_s], 1000);
    end(lost, PaymentState::Approved);
    QCOMPARE(openTotal(), -1000);
    QCOMPARE(open().learned.front().payment.id, lost.id);
    QVERIFY(closedAndOpen().empty());
}

void ClosedDaysTest::whatEndsAsItWasCountedChangesNothing()
{
    const PaymentRecord sold = settle(begin(PaymentType::Sale, 1000), SettledAs::Charged);
    close();
    end(sold, PaymentState::Approved);
    QCOMPARE(openTotal(), 0);
    QVERIFY(open().learned.empty());
    QVERIFY(open().isEmpty());
}

void ClosedDaysTest::aCloseKeepsWhatItCountedOfEarlierDays()
{
    const PaymentRecord lost = begin(PaymentType::Sale, 1000);
    close();
    end(lost, PaymentState::Approved);
    close();
    const auto closed = closeFrom(m_journal->dayBook().lastClose().value().value()).value();
    QCOMPARE(closed.learned, (std::vector<ClosedCorrection>{{lost.id, 1000}}));
    QCOMPARE(closed.counts.front().learned, (DayLine{.count = 1, .minor = 1000}));
}

/// The first versions closed days without a note of what changed of them.
void ClosedDaysTest::closesThatKeptNoChangesAreMendedByTheNext()
{
    PaymentRecord declined = sale(500, PaymentState::Declined);
    close(false);
    declined = settle(contradict(declined, PaymentState::Approved), SettledAs::Charged);
    sale(70, PaymentState::Approved);
    close(false); // It counted 70 only.
    QCOMPARE(openTotal(), 500);
    QCOMPARE(closedAndOpen()[u"EUR"_s], 570);
    close();
    QCOMPARE(openTotal(), 0);
    QCOMPARE(closedAndOpen()[u"EUR"_s], 570);
}

void ClosedDaysTest::closedAndOpenAreAlwaysTheWhole_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 40; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void ClosedDaysTest::closedAndOpenAreAlwaysTheWhole()
{
    QFETCH(const quint32, seed);
    constexpr int kSteps = 60;
    QRandomGenerator random(seed);
    for (int i = 0; i < kSteps; ++i) {
        step(random);
        const Sums found = closedAndOpen();
        const Sums truth = truthOf(all());
        if (found != truth)
            qWarning() << "step" << i << "found" << found << "truth" << truth;
        QCOMPARE(found, truth);
    }
    QVERIFY(m_journal->verify());
}

void ClosedDaysTest::step(QRandomGenerator &random)
{
    switch (random.bounded(10)) {
    case 0: return close();
    case 1: return random.bounded(4) == 0 ? close(false) : undoOne(random);
    case 2: return undoOne(random);
    case 3:
    case 4:
    case 5: return makeOne(random);
    default: return learnOne(random);
    }
}

void ClosedDaysTest::makeOne(QRandomGenerator &random)
{
    constexpr std::array kEnds{PaymentState::Approved,   PaymentState::ApprovedForLess,
                               PaymentState::Declined,   PaymentState::Cancelled,
                               PaymentState::NotCharged, PaymentState::Unanswered};
    constexpr std::array kTypes{PaymentType::Sale, PaymentType::Sale, PaymentType::Refund,
                                PaymentType::PreAuth, PaymentType::Capture};
    const PaymentType type = anyOf(random, kTypes);
    const PaymentRecord payment
        = begin(type, random.bounded(1, 100'000), random.bounded(5) == 0 ? kPound : kEuro);
    const PaymentState state = anyOf(random, kEnds);
    if (state != PaymentState::Unanswered)
        end(payment, state);
}

/// A void of a payment that took money and was not voided, as far as the till knows.
void ClosedDaysTest::undoOne(QRandomGenerator &random)
{
    const auto payments = all();
    std::vector<PaymentRecord> voidable;
    std::copy_if(payments.begin(), payments.end(), std::back_inserter(voidable),
                 [&payments](const PaymentRecord &payment) {
                     return payment.type != PaymentType::Void && hasMoved(payment)
                         && std::none_of(payments.begin(), payments.end(),
                                         [&payment](const PaymentRecord &other) {
                                             return other.type == PaymentType::Void
                                                 && other.original == payment.id && hasMoved(other);
                                         });
                 });
    if (voidable.empty())
        return;
    const PaymentRecord original = anyOf(random, voidable);
    const PaymentRecord undoing = begin(PaymentType::Void, original.amount.minor(),
                                        original.amount.currency(), original.id);
    constexpr std::array kEnds{PaymentState::Approved, PaymentState::Approved,
                               PaymentState::Declined, PaymentState::Unanswered};
    const PaymentState state = anyOf(random, kEnds);
    if (state != PaymentState::Unanswered)
        end(undoing, state);
}

void ClosedDaysTest::learnOne(QRandomGenerator &random)
{
    const auto payments = all();
    if (payments.empty())
        return;
    const PaymentRecord payment = anyOf(random, payments);
    if (isOver(payment.state))
        learnOfEnded(random, payment);
    else
        learnOfOpen(random, payment);
}

void ClosedDaysTest::learnOfOpen(QRandomGenerator &random, const PaymentRecord &payment)
{
    const bool asCharged = random.bounded(2) == 0;
    if (!payment.settled && random.bounded(2) == 0) {
        settle(payment, asCharged ? SettledAs::Charged : SettledAs::NotCharged);
        return;
    }
    const bool isOpposite
        = payment.settled && (payment.settled->as == SettledAs::Charged) != asCharged;
    const PaymentState state = asCharged ? PaymentState::Approved : PaymentState::Declined;
    if (isOpposite)
        contradict(payment, state);
    else
        end(payment, state);
}

void ClosedDaysTest::learnOfEnded(QRandomGenerator &random, const PaymentRecord &payment)
{
    const bool isInDoubt = payment.contradictedAt
        && (!payment.settled || payment.settled->at < *payment.contradictedAt);
    if (isInDoubt) {
        settle(payment, random.bounded(2) == 0 ? SettledAs::Charged : SettledAs::NotCharged);
        return;
    }
    const bool isApproved
        = isIn(payment.state, {PaymentState::Approved, PaymentState::ApprovedForLess});
    if (isApproved && payment.type != PaymentType::Void && random.bounded(2) == 0) {
        end(payment, PaymentState::Voided); // At the terminal, or by a void of the till.
        return;
    }
    if (isApproved) {
        PaymentRecord doubted = payment;
        doubted.contradictedAt = tick();
        save(doubted);
        return;
    }
    if (payment.state != PaymentState::Voided)
        contradict(payment, PaymentState::Approved);
}

QTEST_GUILESS_MAIN(ClosedDaysTest)
#include "closeddaystest.moc"
