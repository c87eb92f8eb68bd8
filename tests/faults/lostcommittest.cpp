#include "core/model/evidencecode.h"
#include "core/payment/paymentwriter.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/system/nomoreroom.h"
#include "tests/support/system/patience.h"
#include "tests/support/till/counter.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// A commit that was reported as failed but is on the disk: later writes follow it, and nothing is
/// written twice.
class LostCommitTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init();

    void itIsFoundWhateverCameSince_data();
    void itIsFoundWhateverCameSince();
    void whatWasNotedBesideDoesNotStandInTheWay();
    void aStepThatWasTakenBackIsWrittenOver();
    void aRowThatCannotBeReadIsSaid();

private:
    /// A line of evidence with the current time.
    [[nodiscard]] Evidence line(EvidenceCode code);
    /// Makes the disk refuse what the writer was given.
    void failToWrite(const Evidence &evidence);
    /// Writes without the writer's knowledge.
    void commit(const PaymentRecord &payment, const Evidence &evidence);
    [[nodiscard]] qsizetype lines(EvidenceCode code);

    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<PaymentWriter> m_writer;
    PaymentRecord m_payment;
};

namespace {

constexpr auto kAgain = 300ms; ///< Between two tries.

} // namespace

void LostCommitTest::init()
{
    m_writer.reset();
    m_counter = std::make_unique<Counter>();
    m_payment = m_counter->leaveUnanswered();
    m_writer
        = std::make_unique<PaymentWriter>(m_counter->till().payments().journal, m_payment, kAgain);
}

Evidence LostCommitTest::line(EvidenceCode code)
{
    return {nameOf(code), m_counter->till().payments().clock.now(), {}};
}

void LostCommitTest::failToWrite(const Evidence &evidence)
{
    QSignalSpy failed(m_writer.get(), &PaymentWriter::failed);
    const NoMoreRoom disk;
    m_writer->write(m_payment, {evidence});
    QVERIFY(hears(failed));
}

void LostCommitTest::commit(const PaymentRecord &payment, const Evidence &evidence)
{
    const auto written = TillFixture::answerOf(
        m_counter->till().payments().journal.run([payment, evidence](Journal &journal) {
            PaymentRecord now = payment;
            now.revision = journal.payment(payment.id).value()->revision;
            return journal.update(now, {evidence});
        }));
    QVERIFY(written);
}

qsizetype LostCommitTest::lines(EvidenceCode code)
{
    return m_counter->till().codes(m_payment.id).count(nameOf(code));
}

void LostCommitTest::itIsFoundWhateverCameSince_data()
{
    QTest::addColumn<bool>("wantsMore");
    QTest::addColumn<bool>("isNotedBeside");
    QTest::newRow("nothing") << false << false;
    QTest::newRow("more to be written") << true << false;
    QTest::newRow("a cancel that was noted") << false << true;
    QTest::newRow("both") << true << true;
}

void LostCommitTest::itIsFoundWhateverCameSince()
{
    QFETCH(const bool, wantsMore);
    QFETCH(const bool, isNotedBeside);
    const qsizetype before = lines(EvidenceCode::Progress);
    const Evidence progress = line(EvidenceCode::Progress);
    m_payment.state = PaymentState::InProgress;
    failToWrite(progress);
    commit(m_payment, progress);
    if (isNotedBeside)
        commit(m_payment, line(EvidenceCode::CancelAsked));
    if (wantsMore) {
        m_payment.state = PaymentState::Declined;
        m_payment.endedAt = m_counter->till().payments().clock.now();
        m_writer->write(m_payment, {line(EvidenceCode::Declined)});
    }
    QTRY_VERIFY(m_writer->isSaved());
    QCOMPARE(m_counter->till().payment(m_payment.id).state, m_payment.state);
    QCOMPARE(lines(EvidenceCode::Progress), before + 1);
    QCOMPARE(lines(EvidenceCode::Declined), wantsMore ? 1 : 0);
}

void LostCommitTest::whatWasNotedBesideDoesNotStandInTheWay()
{
    commit(m_payment, line(EvidenceCode::CancelAsked));
    m_payment.state = PaymentState::InProgress;
    const qsizetype before = lines(EvidenceCode::Progress);
    m_writer->write(m_payment, {line(EvidenceCode::Progress)});
    QTRY_VERIFY(m_writer->isSaved());
    QCOMPARE(lines(EvidenceCode::Progress), before + 1);
}

/// Like a "sending" that could not be written, so that nothing was sent.
void LostCommitTest::aStepThatWasTakenBackIsWrittenOver()
{
    const Evidence progress = line(EvidenceCode::Progress);
    m_payment.state = PaymentState::InProgress;
    failToWrite(progress);
    m_writer->takeBack();
    QVERIFY(m_writer->isSaved());
    commit(m_payment, progress);
    m_payment.state = PaymentState::Unanswered;
    m_writer->write(m_payment, {line(EvidenceCode::NotSaved)});
    QTRY_VERIFY(m_writer->isSaved());
    QCOMPARE(m_counter->till().payment(m_payment.id).state, PaymentState::Unanswered);
    QCOMPARE(lines(EvidenceCode::NotSaved), 1);
}

void LostCommitTest::aRowThatCannotBeReadIsSaid()
{
    commit(m_payment, line(EvidenceCode::CancelAsked));
    samples::HandTool tool(m_counter->till().folder() + u"/journal.sqlite"_s);
    QVERIFY(tool.run(u"UPDATE payment SET state = 'x' WHERE id = '%1'"_s.arg(m_payment.id.text())));
    QSignalSpy failed(m_writer.get(), &PaymentWriter::failed);
    m_writer->write(m_payment, {line(EvidenceCode::Progress)});
    QVERIFY(hears(failed));
    QVERIFY(!m_writer->isSaved());
}

QTEST_GUILESS_MAIN(LostCommitTest)
#include "lostcommittest.moc"
