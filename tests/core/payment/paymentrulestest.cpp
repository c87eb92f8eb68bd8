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
    void whatFollowsAPaymentLimitsWhatMayFollow_data();
    void whatFollowsAPaymentLimitsWhatMayFollow();
    void itIsCapturedOnce();
    void aVoidedCaptureMayBeMadeAgain();
    void noMoreIsCapturedThanIsHeld();
    void onlyTheMoneyThatIsHeldIsCaptured();
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

/// Refunds, captures and voids count when they are approved, when they may have
/// happened, and when a person saw that they did. The terminal itself would not stop a second one.
void PaymentRulesTest::whatFollowsAPaymentLimitsWhatMayFollow_data()
{
    QTest::addColumn<PaymentType>("type");
    QTest::addColumn<PaymentState>("state");
    QTest::addColumn<std::optional<SettledAs>>("settled");
    QTest::addColumn<QString>("mayBeVoided");
    QTest::addColumn<QString>("mayBeCaptured");
    using T = PaymentType;
    using S = PaymentState;
    const std::optional<SettledAs> unsettled;
    const auto charged = std::optional(SettledAs::Charged);
    const auto notCharged = std::optional(SettledAs::NotCharged);
    const auto row = [](const char *name, T type, S state, auto settled, const char *ifVoided,
                        const char *ifCaptured) {
        QTest::newRow(name) << type << state << settled << QString(QLatin1StringView(ifVoided))
                            << QString(QLatin1StringView(ifCaptured));
    };
    row("voided", T::Void, S::Approved, unsettled, "already-voided", "already-voided");
    row("captured", T::Capture, S::Approved, unsettled, "void-the-capture", "already-captured");
    row("captured for less", T::Capture, S::ApprovedForLess, unsettled, "void-the-capture",
        "already-captured");
    row("refunded", T::Refund, S::Approved, unsettled, "already-refunded", "may");
    for (const T type : {T::Void, T::Capture, T::Refund}) {
        for (const S state :
             {S::Recorded, S::Sending, S::InProgress, S::Unanswered, S::Unidentified, S::Disputed})
            row(qPrintable(u"%1, %2"_s.arg(nameOf(type), nameOf(state))), type, state, unsettled,
                "follow-up-open", "follow-up-open");
        for (const S state : {S::Declined, S::Cancelled, S::NotCharged})
            row(qPrintable(u"%1, %2"_s.arg(nameOf(type), nameOf(state))), type, state, unsettled,
                "may", "may");
        row(qPrintable(u"%1, seen not to have happened"_s.arg(nameOf(type))), type, S::Unidentified,
            notCharged, "may", "may");
    }
    row("void, seen", T::Void, S::Unidentified, charged, "already-voided", "already-voided");
    row("capture, seen", T::Capture, S::Unidentified, charged, "void-the-capture",
        "already-captured");
    row("refund, seen", T::Refund, S::Unidentified, charged, "already-refunded", "may");
    // The terminal's plain word came later than the person's.
    row("capture, seen, then declined", T::Capture, S::Declined, charged, "may", "may");
}

void PaymentRulesTest::whatFollowsAPaymentLimitsWhatMayFollow()
{
    QFETCH(const PaymentType, type);
    QFETCH(const PaymentState, state);
    QFETCH(const std::optional<SettledAs>, settled);
    const PaymentRecord preAuth = payment(PaymentType::PreAuth, PaymentState::Approved);
    PaymentRecord follow = payment(type, state, 400);
    if (settled)
        follow.settled = Settlement{.as = *settled, .at = kNoon};
    QTEST(nameOrMay(mayVoid(preAuth, {follow})), "mayBeVoided");
    QTEST(nameOrMay(mayCapture(preAuth, {follow}, Money(600, kEuro))), "mayBeCaptured");
    // What happened between stays, whatever was tried since.
    const PaymentRecord failed = payment(type, PaymentState::Declined, 400);
    QTEST(nameOrMay(mayVoid(preAuth, {failed, follow, failed})), "mayBeVoided");
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

/// €100.00 and ¥10000 are the same number of minor units.
void PaymentRulesTest::onlyTheMoneyThatIsHeldIsCaptured()
{
    const PaymentRecord preAuth = payment(PaymentType::PreAuth, PaymentState::Approved, 10'000);
    const Currency yen{u"JPY"_s, 392, 0};
    QCOMPARE(nameOrMay(mayCapture(preAuth, {}, Money(10'000, kEuro))), u"may"_s);
    QCOMPARE(nameOrMay(mayCapture(preAuth, {}, Money(10'000, yen))), u"other-currency"_s);
    QCOMPARE(nameOrMay(mayCapture(preAuth, {}, Money(1, yen))), u"other-currency"_s);
    QCOMPARE(nameOrMay(mayCapture(preAuth, {}, Money(10'000, kEuro, 3))), u"other-currency"_s);
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
    // The clock was a day ahead when the payment ended, and was set right since.
    one.endedAt = kNoon.addDays(1);
    one.askAgainAt = one.endedAt->addSecs(30);
    QVERIFY(isEndDue(one, kNoon));
    // A clock that is corrected by a moment changes nothing.
    QVERIFY(!isEndDue(one, one.endedAt->addSecs(-5)));
}

QTEST_GUILESS_MAIN(PaymentRulesTest)
#include "paymentrulestest.moc"
