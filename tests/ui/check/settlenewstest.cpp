#include "ui/check/settlepage.h"

#include "core/model/evidencecode.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/ui/check/checkdesk.h"
#include "ui/look/notice.h"

#include <QTest>

#include <memory>

namespace tillside {

using namespace Qt::StringLiterals;

/// What happens to a payment while a person fills in the page to settle it.
class SettleNewsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { CheckDesk::prepare(); }
    void init() { m_desk = std::make_unique<CheckDesk>(); }
    void cleanup() { m_desk.reset(); }

    void aTerminalInUseIsNotSettled();
    void whatTheTillHeardMeanwhileIsShownAndNoHindrance();
    void nobodySettlesWhatTheyWereNotShown();
    void whatIsHeardAtTheVeryPressIsNotSettledUnseen();
    void whatIsResolvedWhileFillingInIsNotSettled();

private:
    /// Fills in the page for the payment that \a leaveOpen leaves open.
    [[nodiscard]] bool begin(PaymentRecord (Counter::*leaveOpen)());
    /// Writes a change that the till has not reported yet.
    void write(PaymentState state, EvidenceCode code);
    [[nodiscard]] QString problem() const;
    [[nodiscard]] PaymentRecord payment() { return m_desk->till().payment(m_open.id); }

    std::unique_ptr<CheckDesk> m_desk;
    PaymentRecord m_open;
};

bool SettleNewsTest::begin(PaymentRecord (Counter::*leaveOpen)())
{
    m_open = (m_desk->counter().*leaveOpen)();
    if (!m_desk->open() || !m_desk->beginSettling())
        return false;
    m_desk->fillIn(u"chargedChoice"_s, u"308373"_s, u"Ann"_s);
    return true;
}

QString SettleNewsTest::problem() const
{
    const auto *notice = m_desk->find<Notice>(u"settleNotice"_s);
    return notice ? notice->text() : QString();
}

void SettleNewsTest::write(PaymentState state, EvidenceCode code)
{
    PaymentRecord now = payment();
    now.state = state;
    const auto written = TillFixture::answerOf(
        m_desk->till().payments().journal.run([now, code](Journal &journal) {
            return journal.update(now, {samples::evidence(nameOf(code))});
        }));
    QVERIFY(written);
}

void SettleNewsTest::aTerminalInUseIsNotSettled()
{
    QVERIFY(begin(&Counter::loseASale));
    const auto lock = TerminalLock::tryAcquire(m_desk->till().folder(), m_open.terminal);
    QVERIFY(lock && lock.value());
    QVERIFY(m_desk->press(u"settleConfirmButton"_s));
    QTRY_VERIFY(problem().contains(u"is running on this terminal"));
    QCOMPARE(m_desk->text(u"seenField"_s), u"308373"_s);
    QVERIFY(m_desk->find(u"settleConfirmButton"_s)->isEnabled());
    QVERIFY(!payment().settled);
}

void SettleNewsTest::whatTheTillHeardMeanwhileIsShownAndNoHindrance()
{
    QVERIFY(begin(&Counter::leaveUnanswered));
    QVERIFY(!m_desk->find(u"settleNews"_s));
    m_desk->counter().strike(sim::Fault::InProgressForEver, sim::Stage::Result);
    QTRY_COMPARE(payment().state, PaymentState::InProgress);
    QTRY_VERIFY(m_desk->find(u"settleNews"_s));
    QCOMPARE(m_desk->text(u"seenField"_s), u"308373"_s);
    QVERIFY(m_desk->press(u"settleConfirmButton"_s));
    QTRY_VERIFY(payment().settled);
    QCOMPARE(payment().state, PaymentState::InProgress);
    QTRY_COMPARE(m_desk->text(u"detailsWord"_s), u"Settled by hand"_s);
}

void SettleNewsTest::nobodySettlesWhatTheyWereNotShown()
{
    QVERIFY(begin(&Counter::loseASale));
    m_desk->backgroundCheck().hold(); // The page does not learn what is written from now on.
    write(m_open.state, EvidenceCode::NoAnswer);
    write(PaymentState::Disputed, EvidenceCode::AmountDiffers);
    QVERIFY(m_desk->press(u"settleConfirmButton"_s));
    QTRY_VERIFY(problem().startsWith(u"This was not settled."));
    QVERIFY(m_desk->find(u"settleNews"_s));
    QVERIFY(!payment().settled);
    write(PaymentState::Disputed, EvidenceCode::NoAnswer); // The page does not show this.
    QVERIFY(m_desk->press(u"settleConfirmButton"_s));
    QTRY_VERIFY(payment().settled);
}

void SettleNewsTest::whatIsHeardAtTheVeryPressIsNotSettledUnseen()
{
    QVERIFY(begin(&Counter::loseASale));
    m_desk->backgroundCheck().hold();
    write(PaymentState::Disputed, EvidenceCode::AmountDiffers);
    const PaymentRecord disputed = payment();
    QVERIFY(m_desk->press(u"settleConfirmButton"_s));
    // A reading that was under way reports in the same moment, before the journal is read again.
    emit m_desk->backgroundCheck().paymentsChanged({disputed});
    QTRY_VERIFY(problem().startsWith(u"This was not settled."));
    QVERIFY(!payment().settled);
}

void SettleNewsTest::whatIsResolvedWhileFillingInIsNotSettled()
{
    QVERIFY(begin(&Counter::leaveUnanswered));
    m_desk->counter().honest();
    QTRY_VERIFY(!m_desk->find(u"settleConfirmButton"_s)->isEnabled());
    QVERIFY(m_desk->find(u"settleConfirmButton"_s)
                ->accessibleDescription()
                .startsWith(u"The till already knows how this payment ended"));
    QCOMPARE(payment().state, PaymentState::Approved);
    QVERIFY(m_desk->press(u"settleBackButton"_s));
    QTRY_COMPARE(m_desk->text(u"detailsWord"_s), u"Approved"_s);
}

} // namespace tillside

QTEST_MAIN(tillside::SettleNewsTest)
#include "settlenewstest.moc"
