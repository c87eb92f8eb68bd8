#include "tests/support/till/counter.h"

#include <QLoggingCategory>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const Currency kEuro{u"EUR"_s, 978, 2};
const QDateTime kNoon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

PaymentRecord record(PaymentType type, PaymentState state, qint64 minor)
{
    PaymentRecord payment;
    payment.id = PaymentId::create();
    payment.type = type;
    payment.state = state;
    payment.amount = Money(minor, kEuro);
    if (outcomeOf(state) == Outcome::Approved)
        payment.approved = payment.amount;
    payment.uti = Uti::create();
    return payment;
}

QString nameOrMay(const std::optional<ActionRefusal> &refusal)
{
    return refusal ? QString(nameOf(*refusal)) : u"may"_s;
}

/// A refund of 400 in \a state.
PaymentRecord refund(PaymentState state)
{
    return record(PaymentType::Refund, state, 400);
}

} // namespace

/// Never more money goes back than was paid, whatever is known about the refunds before.
class RefundTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void onlyWhatTookMoneyIsRefunded_data();
    void onlyWhatTookMoneyIsRefunded();
    void whatMayHaveGoneBackCounts_data();
    void whatMayHaveGoneBackCounts();
    void theWholeThatWasPaidIsRefunded();
    void whatAPersonSawChargedIsRefunded();
    void anOpenVoidStopsARefund();
    void onlyTheSameMoneyIsRefunded();
    void noSequenceOfRefundsReturnsMoreThanWasPaid();

    void twoHalvesAreRefundedAndAThirdIsNot();
    void aRefundThatIsNotKnownCountsAsMade();
    void onlyTheTerminalOfThePaymentIsAsked();
    void aRefundedSaleIsNotVoided();
    void theSameRefundAMomentLaterIsAskedAbout();
    void afterAnotherCurrencyNothingIsRefundedOrCaptured();
    void aRefundInDoubtStopsAVoid();
};

void RefundTest::onlyWhatTookMoneyIsRefunded_data()
{
    QTest::addColumn<PaymentType>("type");
    QTest::addColumn<PaymentState>("state");
    for (const PaymentType type : kPaymentTypes) {
        for (const PaymentState state : kPaymentStates)
            QTest::addRow("%s, %s", nameOf(type).data(), nameOf(state).data()) << type << state;
    }
}

void RefundTest::onlyWhatTookMoneyIsRefunded()
{
    QFETCH(const PaymentType, type);
    QFETCH(const PaymentState, state);
    const PaymentRecord original = record(type, state, 1000);
    const bool isMoneyIn = type == PaymentType::Sale || type == PaymentType::Capture;
    const bool isThere = state == PaymentState::Approved || state == PaymentState::ApprovedForLess;
    const QString expected = !isMoneyIn ? u"not-refundable"_s
        : state == PaymentState::Voided ? u"already-voided"_s
        : isThere                       ? u"may"_s
                                        : u"not-approved"_s;
    QCOMPARE(nameOrMay(mayRefund(original, {}, Money(1000, kEuro))), expected);
    QCOMPARE(nameOrMay(mayRefund(original, {}, Money(1001, kEuro))),
             expected == u"may"_s ? u"more-than-paid"_s : expected);
}

void RefundTest::whatMayHaveGoneBackCounts_data()
{
    QTest::addColumn<PaymentRecord>("follow");
    QTest::addColumn<qint64>("left");
    for (const PaymentState state : kPaymentStates) {
        const bool isOver = state == PaymentState::Declined || state == PaymentState::Cancelled
            || state == PaymentState::NotCharged || state == PaymentState::Voided;
        QTest::newRow(nameOf(state).data()) << refund(state) << qint64(isOver ? 1000 : 600);
    }
    PaymentRecord settled = refund(PaymentState::Unidentified);
    settled.settled = Settlement{.as = SettledAs::Charged, .at = kNoon};
    QTest::newRow("seen to have happened") << settled << qint64(600);
    settled.settled->as = SettledAs::NotCharged;
    QTest::newRow("seen not to have happened") << settled << qint64(1000);
    PaymentRecord doubted = refund(PaymentState::Declined);
    doubted.contradictedAt = kNoon;
    QTest::newRow("declined, and contradicted") << doubted << qint64(600);
    doubted.settled = Settlement{.as = SettledAs::NotCharged, .at = kNoon.addSecs(1)};
    QTest::newRow("contradicted, and seen not to have happened") << doubted << qint64(1000);
    PaymentRecord larger = refund(PaymentState::Approved);
    larger.approved = Money(450, kEuro);
    PaymentRecord less = refund(PaymentState::ApprovedForLess);
    less.approved = Money(100, kEuro);
    QTest::newRow("approved for less") << less << qint64(900);
    less.contradictedAt = kNoon;
    QTest::newRow("approved for less, and contradicted") << less << qint64(600);
    QTest::newRow("what was approved counts") << larger << qint64(550);
    QTest::newRow("a capture is no refund")
        << record(PaymentType::Capture, PaymentState::Approved, 400) << qint64(1000);
}

void RefundTest::whatMayHaveGoneBackCounts()
{
    QFETCH(const PaymentRecord, follow);
    QFETCH(const qint64, left);
    const PaymentRecord sale = record(PaymentType::Sale, PaymentState::Approved, 1000);
    QCOMPARE(leftToRefund(sale, {follow}), Money(left, kEuro));
    QCOMPARE(nameOrMay(mayRefund(sale, {follow}, Money(left, kEuro))), u"may"_s);
    QCOMPARE(nameOrMay(mayRefund(sale, {follow}, Money(left + 1, kEuro))), u"more-than-paid"_s);
}

/// A tip was paid, and goes back too.
void RefundTest::theWholeThatWasPaidIsRefunded()
{
    PaymentRecord sale = record(PaymentType::Sale, PaymentState::Approved, 1000);
    sale.approved = Money(1100, kEuro);
    sale.extras.tip = 100;
    QCOMPARE(leftToRefund(sale, {}), Money(1100, kEuro));
    QCOMPARE(nameOrMay(mayRefund(sale, {}, Money(1100, kEuro))), u"may"_s);
}

void RefundTest::whatAPersonSawChargedIsRefunded()
{
    PaymentRecord sale = record(PaymentType::Sale, PaymentState::Unidentified, 1000);
    sale.settled = Settlement{.as = SettledAs::Charged, .at = kNoon};
    QCOMPARE(nameOrMay(mayRefund(sale, {}, sale.amount)), u"may"_s);
    sale.settled->as = SettledAs::NotCharged;
    QCOMPARE(nameOrMay(mayRefund(sale, {}, sale.amount)), u"not-approved"_s);
}

void RefundTest::anOpenVoidStopsARefund()
{
    const PaymentRecord sale = record(PaymentType::Sale, PaymentState::Approved, 1000);
    const auto with = [&sale](PaymentState state) {
        return nameOrMay(mayRefund(sale, {record(PaymentType::Void, state, 1000)}, sale.amount));
    };
    QCOMPARE(with(PaymentState::Unanswered), u"follow-up-open"_s);
    QCOMPARE(with(PaymentState::Approved), u"already-voided"_s);
    QCOMPARE(with(PaymentState::Declined), u"may"_s);
}

void RefundTest::onlyTheSameMoneyIsRefunded()
{
    const PaymentRecord sale = record(PaymentType::Sale, PaymentState::Approved, 1000);
    const Currency yen{u"JPY"_s, 392, 0};
    QCOMPARE(nameOrMay(mayRefund(sale, {}, Money(1000, yen))), u"other-currency"_s);
    QCOMPARE(nameOrMay(mayRefund(sale, {}, Money(1000, kEuro, 3))), u"other-currency"_s);
}

/// The money that went back is counted here by itself.
void RefundTest::noSequenceOfRefundsReturnsMoreThanWasPaid()
{
    QRandomGenerator random(2611);
    for (int round = 0; round < 500; ++round) {
        const PaymentRecord sale = record(PaymentType::Sale, PaymentState::Approved, 1000);
        std::vector<PaymentRecord> followUps;
        qint64 mayBeGone = 0;
        for (int attempt = 0; attempt < 12; ++attempt) {
            const qint64 minor = random.bounded(1, 700);
            if (mayRefund(sale, followUps, Money(minor, kEuro)))
                continue;
            const PaymentState state
                = kPaymentStates.at(static_cast<std::size_t>(random.bounded(13)));
            followUps.push_back(record(PaymentType::Refund, state, minor));
            const bool isKnownNot = isEnded(state)
                && (outcomeOf(state) != Outcome::Approved || state == PaymentState::Voided);
            mayBeGone += isKnownNot ? 0 : minor;
        }
        QVERIFY2(mayBeGone <= 1000, qPrintable(QString::number(mayBeGone)));
    }
}

void RefundTest::twoHalvesAreRefundedAndAThirdIsNot()
{
    Counter counter({.dialect = DialectId::Paynt});
    TillFixture &till = counter.till();
    const PaymentRecord sale = till.charge(PaymentType::Sale, 1000).payment;
    QCOMPARE(sale.state, PaymentState::Approved);
    for (int half = 0; half < 2; ++half) {
        const PaymentRecord back = till.charge(till.intent(PaymentType::Refund, 500, sale)).payment;
        QCOMPARE(back.state, PaymentState::Approved);
        QCOMPARE(back.original, std::optional(sale.id));
        QVERIFY(!back.originalUti); // The terminal is told of no original (Paynt).
    }
    const Charge third = till.charge(till.intent(PaymentType::Refund, 1, sale));
    QVERIFY(third.refused);
    QCOMPARE(third.refused->error, StartError::NotPermitted);
    QCOMPARE(nameOrMay(third.refused->refused), u"more-than-paid"_s);
    QCOMPARE(counter.posts(), 3);
}

void RefundTest::aRefundThatIsNotKnownCountsAsMade()
{
    Counter counter({.dialect = DialectId::Paynt});
    TillFixture &till = counter.till();
    const PaymentRecord sale = till.charge(PaymentType::Sale, 1000).payment;
    counter.terminal().setScenario(sim::Scenario::parse(u"reply-lost").value());
    const Charge lost = till.charge(till.intent(PaymentType::Refund, 600, sale));
    QVERIFY(!isEnded(lost.payment.state));
    counter.terminal().setScenario({});
    PaymentIntent rest = till.intent(PaymentType::Refund, 600, sale);
    rest.despiteUnresolved = true;
    const Charge again = till.charge(rest);
    QVERIFY(again.refused);
    QCOMPARE(nameOrMay(again.refused->refused), u"more-than-paid"_s);
    QCOMPARE(counter.posts(), 2);
    rest.amount = Money(400, sale.amount.currency());
    QCOMPARE(till.charge(rest).payment.state, PaymentState::Approved);
    QCOMPARE(counter.posts(), 3);
}

/// Whatever a face asks for: another terminal of the till would take the refund, and the first one
/// again.
void RefundTest::onlyTheTerminalOfThePaymentIsAsked()
{
    Counter counter({.dialect = DialectId::Paynt});
    TillFixture &till = counter.till();
    const PaymentRecord sale = till.charge(PaymentType::Sale, 1000).payment;
    const PaymentRecord hold = till.charge(PaymentType::PreAuth, 1000).payment;
    sim::TerminalOptions options;
    options.serial = u"1850099999"_s;
    options.timing = sim::Timing::instant();
    sim::SimulatedTerminal bar(options);
    QVERIFY(bar.listen());
    QVERIFY(till.pair(TillFixture::requestFor(bar, UtiMode::Theirs, u"Bar"_s)));
    for (const auto &[type, original] :
         {std::pair(PaymentType::Refund, sale), std::pair(PaymentType::Void, sale),
          std::pair(PaymentType::Capture, hold)}) {
        const Charge charge = till.charge(till.intent(type, 1000, original));
        QVERIFY(charge.refused);
        QCOMPARE(charge.refused->error, StartError::NotPermitted);
        QCOMPARE(nameOrMay(charge.refused->refused), u"other-terminal"_s);
    }
    QCOMPARE(bar.counters().posts, 0);
    QCOMPARE(counter.posts(), 2);
}

void RefundTest::aRefundedSaleIsNotVoided()
{
    Counter counter({.dialect = DialectId::Paynt});
    TillFixture &till = counter.till();
    const PaymentRecord sale = till.charge(PaymentType::Sale, 1000).payment;
    QCOMPARE(till.charge(till.intent(PaymentType::Refund, 100, sale)).payment.state,
             PaymentState::Approved);
    const Charge undo = till.charge(till.intent(PaymentType::Void, 1000, sale));
    QVERIFY(undo.refused);
    QCOMPARE(nameOrMay(undo.refused->refused), u"already-refunded"_s);
    QCOMPARE(counter.posts(), 2);
}

/// Whether or not either of them names the sale: a second press must not return the money twice.
void RefundTest::theSameRefundAMomentLaterIsAskedAbout()
{
    Counter counter({.dialect = DialectId::Paynt});
    TillFixture &till = counter.till();
    const PaymentRecord sale = till.charge(PaymentType::Sale, 1000).payment;
    PaymentIntent named = till.intent(PaymentType::Refund, 300, sale);
    named.asksSameAmount = true;
    QCOMPARE(till.charge(named).payment.state, PaymentState::Approved);
    PaymentIntent unnamed = till.intent(PaymentType::Refund, 300);
    unnamed.asksSameAmount = true;
    for (const PaymentIntent &intent : {named, unnamed}) {
        const Charge again = till.charge(intent);
        QVERIFY(again.refused);
        QCOMPARE(again.refused->error, StartError::SameAmount);
    }
    QCOMPARE(counter.posts(), 2);
}

/// 5,000.00 and 500,000 are the same minor units: the money of the terminal decides.
void RefundTest::afterAnotherCurrencyNothingIsRefundedOrCaptured()
{
    Counter counter({.dialect = DialectId::Paynt});
    TillFixture &till = counter.till();
    const PaymentRecord sale = till.charge(PaymentType::Sale, 1000).payment;
    const PaymentRecord hold = till.charge(PaymentType::PreAuth, 1000).payment;
    TerminalRecord changed = till.terminal();
    changed.decimals = 0;
    QVERIFY(TillFixture::answerOf(till.payments().journal.run(
        [changed](Journal &journal) { return journal.saveTerminal(changed); })));
    for (const auto &[type, original] :
         {std::pair(PaymentType::Refund, sale), std::pair(PaymentType::Capture, hold)}) {
        PaymentIntent intent = till.intent(type, 1000, original);
        intent.amount = original.amount;
        const Charge refused = till.charge(intent);
        QVERIFY(refused.refused);
        QCOMPARE(nameOrMay(refused.refused->refused), u"other-currency"_s);
    }
    QCOMPARE(counter.posts(), 2);
}

void RefundTest::aRefundInDoubtStopsAVoid()
{
    const PaymentRecord sale = record(PaymentType::Sale, PaymentState::Approved, 1000);
    PaymentRecord doubted = refund(PaymentState::Declined);
    QCOMPARE(nameOrMay(mayVoid(sale, {doubted})), u"may"_s);
    doubted.contradictedAt = kNoon;
    QCOMPARE(nameOrMay(mayVoid(sale, {doubted})), u"follow-up-open"_s);
}

QTEST_GUILESS_MAIN(RefundTest)
#include "refundtest.moc"
