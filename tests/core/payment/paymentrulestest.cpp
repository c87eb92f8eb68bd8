#include "core/payment/paymentrules.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const Currency kEuro{u"EUR"_s, 978, 2};
const QDateTime kNoon(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC);

PaymentRecord payment(PaymentType type, PaymentState state, qint64 minor = 1000)
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

} // namespace

/// What may be done with a payment, in every possible state.
class PaymentRulesTest final : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatIsApprovedCanBeVoidedOrCaptured_data();
    void onlyWhatIsApprovedCanBeVoidedOrCaptured();
    void everyTypeButAVoidCanBeVoided();
    void onlyAPreAuthorisationCanBeCaptured();
    void aVoidEndsBoth_data();
    void aVoidEndsBoth();
    void whatAPersonSawNotToHappenIsNotOpen();
    void itIsCapturedOnce();
    void aVoidedCaptureMayBeMadeAgain();
    void noMoreIsCapturedThanIsHeld();
    void withoutAUtiNothingCanBeNamed();
    void whatIsUnresolvedOrContradictedIsToBeChecked_data();
    void whatIsUnresolvedOrContradictedIsToBeChecked();
    void aNewContradictionBringsASettledPaymentBack();
    void aSettlementAfterAContradictionIsNotContradicted();
    void anEndThatTookNoMoneyIsAskedAboutOnceMore_data();
    void anEndThatTookNoMoneyIsAskedAboutOnceMore();
    void anEndIsDueFromItsTimeUntilItsUtiMayBeReused();
};

void PaymentRulesTest::onlyWhatIsApprovedCanBeVoidedOrCaptured_data()
{
    QTest::addColumn<int>("state");
    for (const PaymentState state : kPaymentStates)
        QTest::newRow(nameOf(state).data()) << static_cast<int>(state);
}

void PaymentRulesTest::onlyWhatIsApprovedCanBeVoidedOrCaptured()
{
    QFETCH(const int, state);
    const auto in = static_cast<PaymentState>(state);
    const PaymentRecord preAuth = payment(PaymentType::PreAuth, in);
    const QString expected = in == PaymentState::Voided ? u"already-voided"_s
        : outcomeOf(in) == Outcome::Approved            ? u"may"_s
                                                        : u"not-approved"_s;
    QCOMPARE(nameOrMay(mayVoid(preAuth, {})), expected);
    QCOMPARE(nameOrMay(mayCapture(preAuth, {}, preAuth.amount)), expected);
}

void PaymentRulesTest::everyTypeButAVoidCanBeVoided()
{
    for (const PaymentType type : kPaymentTypes) {
        const auto refusal = mayVoid(payment(type, PaymentState::Approved), {});
        QCOMPARE(nameOrMay(refusal), type == PaymentType::Void ? u"not-voidable"_s : u"may"_s);
    }
}

void PaymentRulesTest::onlyAPreAuthorisationCanBeCaptured()
{
    for (const PaymentType type : kPaymentTypes) {
        const PaymentRecord original = payment(type, PaymentState::Approved);
        const auto refusal = mayCapture(original, {}, original.amount);
        QCOMPARE(nameOrMay(refusal), type == PaymentType::PreAuth ? u"may"_s : u"not-a-preauth"_s);
    }
}

void PaymentRulesTest::aVoidEndsBoth_data()
{
    QTest::addColumn<int>("state");
    for (const PaymentState state : kPaymentStates)
        QTest::newRow(nameOf(state).data()) << static_cast<int>(state);
}

/// Only an approved void undoes its original; a void that is not known yet may have done so.
void PaymentRulesTest::aVoidEndsBoth()
{
    QFETCH(const int, state);
    const auto in = static_cast<PaymentState>(state);
    const PaymentRecord preAuth = payment(PaymentType::PreAuth, PaymentState::Approved);
    const std::vector<PaymentRecord> voids{payment(PaymentType::Void, in)};
    const bool ends = in == PaymentState::Approved || in == PaymentState::ApprovedForLess;
    QCOMPARE(isVoided(preAuth, voids), ends);
    const QString expected = ends ? u"already-voided"_s
        : isEnded(in)             ? u"may"_s
                                  : u"follow-up-open"_s;
    QCOMPARE(nameOrMay(mayVoid(preAuth, voids)), expected);
    QCOMPARE(nameOrMay(mayCapture(preAuth, voids, preAuth.amount)), expected);
}

void PaymentRulesTest::whatAPersonSawNotToHappenIsNotOpen()
{
    const PaymentRecord preAuth = payment(PaymentType::PreAuth, PaymentState::Approved);
    PaymentRecord lost = payment(PaymentType::Capture, PaymentState::Unidentified);
    lost.settled = Settlement{.as = SettledAs::Charged};
    QCOMPARE(nameOrMay(mayCapture(preAuth, {lost}, preAuth.amount)), u"follow-up-open"_s);
    QCOMPARE(nameOrMay(mayVoid(preAuth, {lost})), u"follow-up-open"_s);
    lost.settled->as = SettledAs::NotCharged;
    QCOMPARE(nameOrMay(mayCapture(preAuth, {lost}, preAuth.amount)), u"may"_s);
    QCOMPARE(nameOrMay(mayVoid(preAuth, {lost})), u"may"_s);
}

void PaymentRulesTest::itIsCapturedOnce()
{
    const PaymentRecord preAuth = payment(PaymentType::PreAuth, PaymentState::Approved);
    const auto with = [&preAuth](PaymentState state) {
        return nameOrMay(
            mayCapture(preAuth, {payment(PaymentType::Capture, state, 400)}, preAuth.amount));
    };
    QCOMPARE(with(PaymentState::Approved), u"already-captured"_s);
    QCOMPARE(with(PaymentState::ApprovedForLess), u"already-captured"_s);
    QCOMPARE(with(PaymentState::Declined), u"may"_s);
    QCOMPARE(with(PaymentState::NotCharged), u"may"_s);
}

void PaymentRulesTest::aVoidedCaptureMayBeMadeAgain()
{
    const PaymentRecord preAuth = payment(PaymentType::PreAuth, PaymentState::Approved);
    const std::vector<PaymentRecord> voided{payment(PaymentType::Capture, PaymentState::Voided)};
    QCOMPARE(nameOrMay(mayCapture(preAuth, voided, preAuth.amount)), u"may"_s);
}

void PaymentRulesTest::noMoreIsCapturedThanIsHeld()
{
    PaymentRecord preAuth = payment(PaymentType::PreAuth, PaymentState::ApprovedForLess);
    preAuth.approved = Money(800, kEuro);
    QCOMPARE(nameOrMay(mayCapture(preAuth, {}, Money(800, kEuro))), u"may"_s);
    QCOMPARE(nameOrMay(mayCapture(preAuth, {}, Money(801, kEuro))), u"more-than-held"_s);
}

void PaymentRulesTest::withoutAUtiNothingCanBeNamed()
{
    PaymentRecord preAuth = payment(PaymentType::PreAuth, PaymentState::Approved);
    preAuth.uti.reset();
    QCOMPARE(nameOrMay(mayVoid(preAuth, {})), u"not-approved"_s);
    QCOMPARE(nameOrMay(mayCapture(preAuth, {}, preAuth.amount)), u"not-approved"_s);
}

void PaymentRulesTest::whatIsUnresolvedOrContradictedIsToBeChecked_data()
{
    QTest::addColumn<int>("state");
    for (const PaymentState state : kPaymentStates)
        QTest::newRow(nameOf(state).data()) << static_cast<int>(state);
}

void PaymentRulesTest::whatIsUnresolvedOrContradictedIsToBeChecked()
{
    QFETCH(const int, state);
    const auto in = static_cast<PaymentState>(state);
    PaymentRecord one = payment(PaymentType::Sale, in);
    QCOMPARE(isToCheck(one), !isEnded(in));
    QCOMPARE(nameOrMay(maySettle(one)), isEnded(in) ? u"not-unresolved"_s : u"may"_s);
    if (isEnded(in))
        one.contradictedAt = kNoon;
    QVERIFY(isToCheck(one));
    QCOMPARE(isEndInDoubt(one), isEnded(in));
    QCOMPARE(nameOrMay(maySettle(one)), u"may"_s);
    one.settled = Settlement{.as = SettledAs::Charged, .at = kNoon};
    QVERIFY(!isToCheck(one));
    QCOMPARE(nameOrMay(maySettle(one)), u"already-settled"_s);
}

void PaymentRulesTest::aNewContradictionBringsASettledPaymentBack()
{
    PaymentRecord one = payment(PaymentType::Sale, PaymentState::Approved);
    one.settled = Settlement{.as = SettledAs::Charged, .at = kNoon};
    one.contradictedAt = kNoon.addMSecs(1);
    QVERIFY(isToCheck(one));
    QCOMPARE(nameOrMay(maySettle(one)), u"may"_s);
}

void PaymentRulesTest::aSettlementAfterAContradictionIsNotContradicted()
{
    PaymentRecord one = payment(PaymentType::Sale, PaymentState::Approved);
    one.settled = Settlement{.as = SettledAs::NotCharged, .at = kNoon};
    QVERIFY(isContradicted(one)); // The approval came later.
    one.contradictedAt = kNoon;
    QVERIFY(!isContradicted(one)); // The person had seen both answers.
}

void PaymentRulesTest::anEndThatTookNoMoneyIsAskedAboutOnceMore_data()
{
    QTest::addColumn<int>("state");
    for (const PaymentState state : kPaymentStates) {
        if (isEnded(state))
            QTest::newRow(nameOf(state).data()) << static_cast<int>(state);
    }
}

void PaymentRulesTest::anEndThatTookNoMoneyIsAskedAboutOnceMore()
{
    QFETCH(const int, state);
    PaymentRecord one = payment(PaymentType::Sale, static_cast<PaymentState>(state));
    const bool tookMoney = outcomeOf(one.state) == Outcome::Approved;
    const auto at = timeToAskAgain(one, kNoon, std::chrono::seconds(30));
    QCOMPARE(at, tookMoney ? std::nullopt : std::optional(kNoon.addSecs(30)));
    one.uti.reset();
    QVERIFY(!timeToAskAgain(one, kNoon, std::chrono::seconds(30)));
}

void PaymentRulesTest::anEndIsDueFromItsTimeUntilItsUtiMayBeReused()
{
    PaymentRecord one = payment(PaymentType::Sale, PaymentState::Declined);
    one.startedAt = kNoon;
    QVERIFY(!isEndDue(one, kNoon.addDays(1)));
    one.askAgainAt = kNoon.addSecs(30);
    QVERIFY(!isEndDue(one, kNoon.addSecs(29)));
    QVERIFY(isEndDue(one, kNoon.addSecs(30)));
    QVERIFY(isEndDue(one, kNoon.addDays(79)));
    QVERIFY(!isEndDue(one, kNoon.addDays(80)));
}

QTEST_GUILESS_MAIN(PaymentRulesTest)
#include "paymentrulestest.moc"
