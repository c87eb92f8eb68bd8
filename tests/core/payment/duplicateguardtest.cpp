#include "core/payment/duplicateguard.h"

#include "tests/support/samples/journalsamples.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// What the guard asks before the same money is taken again.
class DuplicateGuardTest final : public QObject, private samples::JournalFixture {
    Q_OBJECT

private slots:
    void init() { QVERIFY(renew()); }

    void theSameAmountAgainIsAskedAboutForAWhile_data();
    void theSameAmountAgainIsAskedAboutForAWhile();
    void anotherTerminalIsNoOtherSale();
    void anApprovalThatThePersonKnowsOfIsNotAskedAbout();
    void aTillThatDoesNotAskIsNotAsked();
    void onlyTwoGivenReferencesMakeTwoSales_data();
    void onlyTwoGivenReferencesMakeTwoSales();
    void whatTookNoMoneyIsNotAskedAbout_data();
    void whatTookNoMoneyIsNotAskedAbout();
    void anotherPaymentIsNotAskedAbout();
    void aSecondVoidIsLeftToItsOwnRule();
    void whatATimerHasSeenIsRecentWhateverTheClockSays();
    void aSaleThatWasVoidedSinceIsNotAskedAbout();
    void whatNobodyWasToldOfIsFoundHoweverLate();
    void whatAPersonWasToldOfIsNotFound();
    void whatIsOpenElsewhereIsFound_data();
    void whatIsOpenElsewhereIsFound();
    void whatCannotBeTheSameSaleElsewhereIsNotFound();
    void aSecondTryAfterAWrongEndIsFound();
    void aSecondTryThatTookNoMoneyIsNone();

private:
    PaymentRecord paid(PaymentRecord payment, PaymentState state = PaymentState::Approved);
    PaymentRecord paid() { return paid(samples::payment(m_terminal.id)); }
    [[nodiscard]] PaymentIntent again(const PaymentRecord &payment) const;
    [[nodiscard]] std::optional<PaymentRecord> recent(const PaymentIntent &intent,
                                                      std::chrono::milliseconds later = 1s) const;

    const QDateTime m_end = QDateTime(QDate(2026, 3, 4), QTime(14, 3), Qt::UTC);
};

PaymentRecord DuplicateGuardTest::paid(PaymentRecord payment, PaymentState state)
{
    payment = m_journal->record(payment, samples::evidence(u"recorded"_s)).value();
    payment.state = state;
    payment.endedAt = m_end;
    return m_journal->update(payment, {samples::evidence(u"approved"_s)}).value();
}

PaymentIntent DuplicateGuardTest::again(const PaymentRecord &payment) const
{
    return {.terminal = m_terminal,
            .type = payment.type,
            .amount = payment.amount,
            .original = payment.original};
}

std::optional<PaymentRecord> DuplicateGuardTest::recent(const PaymentIntent &intent,
                                                        std::chrono::milliseconds later) const
{
    return findRecent(*m_journal, intent, m_end.addMSecs(later.count())).value();
}

void DuplicateGuardTest::theSameAmountAgainIsAskedAboutForAWhile_data()
{
    QTest::addColumn<std::chrono::milliseconds>("later");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("at once") << 0ms << true;
    QTest::newRow("at the last moment") << 19'999ms << true;
    QTest::newRow("after the window") << 20'000ms << false;
    QTest::newRow("the clock was set back a little") << -5'000ms << true;
    QTest::newRow("the clock was set back an hour") << -3'600'000ms << false;
}

void DuplicateGuardTest::theSameAmountAgainIsAskedAboutForAWhile()
{
    QFETCH(const std::chrono::milliseconds, later);
    const PaymentRecord payment = paid();
    QTEST(recent(again(payment), later).has_value(), "isAsked");
}

void DuplicateGuardTest::anotherTerminalIsNoOtherSale()
{
    const PaymentRecord payment = paid();
    PaymentIntent intent = again(payment);
    intent.terminal = samples::terminal(u"Bar"_s);
    QCOMPARE(recent(intent)->id, payment.id);
}

void DuplicateGuardTest::anApprovalThatThePersonKnowsOfIsNotAskedAbout()
{
    const PaymentRecord first = paid();
    const PaymentRecord second = paid();
    PaymentIntent intent = again(first);
    intent.again = {second.id};
    QCOMPARE(recent(intent)->id, first.id);
    intent.again.push_back(first.id);
    QVERIFY(!recent(intent));
}

void DuplicateGuardTest::aTillThatDoesNotAskIsNotAsked()
{
    PaymentIntent intent = again(paid());
    intent.asksSameAmount = false;
    QVERIFY(!recent(intent));
}

void DuplicateGuardTest::onlyTwoGivenReferencesMakeTwoSales_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("none given") << QString() << QString() << true;
    QTest::newRow("given now only") << QString() << u"R-2"_s << true;
    QTest::newRow("given before only") << u"R-1"_s << QString() << true;
    QTest::newRow("the same twice") << u"R-1"_s << u"R-1"_s << true;
    QTest::newRow("two") << u"R-1"_s << u"R-2"_s << false;
}

void DuplicateGuardTest::onlyTwoGivenReferencesMakeTwoSales()
{
    QFETCH(const QString, before);
    QFETCH(const QString, now);
    PaymentRecord payment = samples::payment(m_terminal.id);
    payment.reference = Reference::parse(before.isEmpty() ? payment.id.text() : before).value();
    PaymentIntent intent = again(paid(payment));
    intent.reference = Reference::parse(now);
    QTEST(recent(intent).has_value(), "isAsked");
    // A hurried cashier may retype a reference: that does not answer the question about an untold
    // payment.
    QVERIFY(findUntold(*m_journal, intent).value());
}

void DuplicateGuardTest::whatTookNoMoneyIsNotAskedAbout_data()
{
    QTest::addColumn<PaymentState>("state");
    for (const PaymentState state : kPaymentStates) {
        if (state != PaymentState::Approved && state != PaymentState::ApprovedForLess)
            QTest::newRow(nameOf(state).data()) << state;
    }
}

void DuplicateGuardTest::whatTookNoMoneyIsNotAskedAbout()
{
    QFETCH(const PaymentState, state);
    const PaymentRecord payment = paid(samples::payment(m_terminal.id), state);
    const PaymentIntent intent = again(payment);
    QVERIFY(!recent(intent));
    QVERIFY(!findUntold(*m_journal, intent).value());
}

void DuplicateGuardTest::anotherPaymentIsNotAskedAbout()
{
    const PaymentRecord payment = paid();
    PaymentIntent refund = again(payment);
    refund.type = PaymentType::Refund;
    PaymentIntent more = again(payment);
    more.amount
        = Money(payment.amount.minor() + 1, payment.amount.currency(), payment.amount.decimals());
    PaymentIntent follower = again(payment);
    follower.original = payment.id;
    for (const PaymentIntent &intent : {refund, more, follower}) {
        QVERIFY(!recent(intent));
        QVERIFY(!findUntold(*m_journal, intent).value());
    }
}

void DuplicateGuardTest::aSecondVoidIsLeftToItsOwnRule()
{
    PaymentRecord undo = samples::payment(m_terminal.id);
    undo.type = PaymentType::Void;
    undo.original = paid().id;
    QVERIFY(!recent(again(paid(undo))));
}

void DuplicateGuardTest::whatATimerHasSeenIsRecentWhateverTheClockSays()
{
    const PaymentRecord payment = paid();
    PaymentIntent intent = again(payment);
    intent.justApproved = payment.id;
    QCOMPARE(recent(intent, 3'600'000ms)->id, payment.id);
    QCOMPARE(recent(intent, -3'600'000ms)->id, payment.id);
}

void DuplicateGuardTest::aSaleThatWasVoidedSinceIsNotAskedAbout()
{
    const PaymentRecord payment = paid();
    const PaymentIntent intent = again(payment);
    PaymentRecord undo = samples::payment(m_terminal.id);
    undo.type = PaymentType::Void;
    undo.original = payment.id;
    undo = paid(undo, PaymentState::Declined);
    QVERIFY(recent(intent) && findUntold(*m_journal, intent).value());
    undo = samples::payment(m_terminal.id);
    undo.type = PaymentType::Void;
    undo.original = payment.id;
    paid(undo);
    QVERIFY(!recent(intent));
    QVERIFY(!findUntold(*m_journal, intent).value());
}

void DuplicateGuardTest::whatNobodyWasToldOfIsFoundHoweverLate()
{
    const PaymentRecord late = paid();
    for (int other = 1; other <= 60; ++other) { // More than the guard looks at for a second press.
        PaymentRecord since = samples::payment(m_terminal.id);
        since.amount = Money(10'000 + other, late.amount.currency(), late.amount.decimals());
        since.startedAt = late.startedAt.addYears(other % 2 == 0 ? 1 : -1);
        paid(since);
    }
    PaymentIntent intent = again(late);
    intent.asksSameAmount = false;
    intent.terminal = samples::terminal(u"Bar"_s);
    QCOMPARE(findUntold(*m_journal, intent).value()->id, late.id);
    intent.again = {late.id};
    QVERIFY(!findUntold(*m_journal, intent).value());
}

void DuplicateGuardTest::whatAPersonWasToldOfIsNotFound()
{
    PaymentRecord first = paid();
    const PaymentRecord second = paid();
    first.toldAt = m_end.addSecs(5);
    QVERIFY(m_journal->update(first, {samples::evidence(u"told"_s)}));
    QCOMPARE(findUntold(*m_journal, again(first)).value()->id, second.id);
}

void DuplicateGuardTest::whatIsOpenElsewhereIsFound_data()
{
    QTest::addColumn<PaymentState>("state");
    for (const PaymentState state : kPaymentStates)
        QTest::newRow(nameOf(state).data()) << state;
}

void DuplicateGuardTest::whatIsOpenElsewhereIsFound()
{
    QFETCH(const PaymentState, state);
    const TerminalRecord bar = samples::terminal(u"Bar"_s);
    QVERIFY(m_journal->saveTerminal(bar));
    PaymentRecord open = samples::payment(bar.id);
    open.reference = Reference::parse(u"R-1").value();
    open = m_journal->record(open, samples::evidence(u"recorded"_s)).value();
    if (state != PaymentState::Recorded) {
        open.state = state;
        open = m_journal->update(open, {samples::evidence(u"x"_s)}).value();
    }
    PaymentIntent intent = again(open);
    QCOMPARE(findOpenElsewhere(*m_journal, intent).value().has_value(), !isEnded(state));
    intent.reference = Reference::parse(u"R-2"); // Retyped.
    QCOMPARE(findOpenElsewhere(*m_journal, intent).value().has_value(), !isEnded(state));
    intent.lookedAt = {open.id};
    QVERIFY(!findOpenElsewhere(*m_journal, intent).value());
    intent.lookedAt.clear();
    intent.despiteUnresolved = true;
    QVERIFY(!findOpenElsewhere(*m_journal, intent).value());
}

void DuplicateGuardTest::whatCannotBeTheSameSaleElsewhereIsNotFound()
{
    const TerminalRecord bar = samples::terminal(u"Bar"_s);
    QVERIFY(m_journal->saveTerminal(bar));
    PaymentRecord open = recorded(bar.id);
    PaymentIntent here = again(open);
    here.terminal = bar; // PaymentStart asks about what is open there.
    PaymentIntent refund = again(open);
    refund.type = PaymentType::Refund;
    PaymentIntent more = again(open);
    more.amount = Money(open.amount.minor() + 1, open.amount.currency(), open.amount.decimals());
    for (const PaymentIntent &intent : {here, refund, more})
        QVERIFY(!findOpenElsewhere(*m_journal, intent).value());
    QVERIFY(findOpenElsewhere(*m_journal, again(open)).value());
    open.settled = Settlement{.as = SettledAs::NotCharged, .at = m_end};
    open = m_journal->update(open, {samples::evidence(u"settled-not-charged"_s)}).value();
    QVERIFY(!findOpenElsewhere(*m_journal, again(open)).value());
}

void DuplicateGuardTest::aSecondTryAfterAWrongEndIsFound()
{
    const PaymentRecord before = paid();
    const PaymentRecord first = paid(samples::payment(m_terminal.id), PaymentState::Declined);
    PaymentRecord other = samples::payment(m_terminal.id);
    other.amount = Money(1251, first.amount.currency(), 2);
    paid(other);
    QVERIFY(!findChargedAgain(*m_journal, first).value());
    const TerminalRecord bar = samples::terminal(u"Bar"_s);
    QVERIFY(m_journal->saveTerminal(bar));
    const PaymentRecord second = paid(samples::payment(bar.id));
    paid();
    QCOMPARE(findChargedAgain(*m_journal, first).value()->id, second.id);
    QCOMPARE(findChargedAgain(*m_journal, before).value()->id, second.id);
}

void DuplicateGuardTest::aSecondTryThatTookNoMoneyIsNone()
{
    const PaymentRecord first = paid(samples::payment(m_terminal.id), PaymentState::Declined);
    paid(samples::payment(m_terminal.id), PaymentState::Declined);
    paid(samples::payment(m_terminal.id), PaymentState::Voided);
    PaymentRecord nextDay = samples::payment(m_terminal.id);
    nextDay.startedAt = first.startedAt.addDays(1);
    paid(nextDay);
    QVERIFY(!findChargedAgain(*m_journal, first).value());
}

QTEST_GUILESS_MAIN(DuplicateGuardTest)
#include "duplicateguardtest.moc"
