#include "core/journal/rescuefile.h"
#include "core/model/evidencecode.h"
#include "core/terminal/terminallock.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTest>

#include <functional>
#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A terminal's lock file is deleted while it is held, so another process gets in. Its journal
/// connection and its lock are the test's own.
class DeletedLockTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init() { m_counter = std::make_unique<Counter>(); }

    void aLockThatNobodyTookIsTakenAnew();
    void whatAnotherProcessTookOverIsNotSent();
    void nothingSentStaysNotChargedAfterATakeover_data();
    void nothingSentStaysNotChargedAfterATakeover();
    void aRefusalStillCountsAfterATakeover_data();
    void aRefusalStillCountsAfterATakeover();
    void aLateAcceptanceLeadsOn_data();
    void aLateAcceptanceLeadsOn();
    void whatAPersonSettledMeanwhileStaysSettled();
    void anEndThatAnotherProcessLearntStays();
    void whatCannotBeWrittenIsRescuedAndNotTriedForEver_data();
    void whatCannotBeWrittenIsRescuedAndNotTriedForEver();

private:
    [[nodiscard]] QString folder() const { return m_counter->till().folder(); }
    void deleteLock() const;
    [[nodiscard]] QStringList codes(const PaymentId &id) const
    {
        return m_counter->till().codes(id);
    }
    /// Drives a sale, doing \a deed while its POST is on its way.
    [[nodiscard]] std::unique_ptr<PaymentDrive> payWhile(const std::function<void()> &deed);
    /// What the other process writes about the only payment.
    void writeElsewhere(const std::function<void(PaymentRecord &)> &change, EvidenceCode code);

    std::unique_ptr<Counter> m_counter;
};

void DeletedLockTest::deleteLock() const
{
    QVERIFY(QFile::remove(folder() + u'/' + m_counter->till().terminal().id.text() + u".lock"_s));
}

std::unique_ptr<PaymentDrive> DeletedLockTest::payWhile(const std::function<void()> &deed)
{
    connect(&m_counter->terminal(), &sim::SimulatedTerminal::answered, this,
            [deed](const QByteArray &method) {
                if (method == "POST")
                    deed();
            });
    auto drive = std::make_unique<PaymentDrive>(m_counter->till().payments(),
                                                m_counter->till().intent(PaymentType::Sale, 1250));
    if (!drive->waitUntilOver())
        qFatal("the payment does not end");
    m_counter->terminal().disconnect(this);
    return drive;
}

void DeletedLockTest::writeElsewhere(const std::function<void(PaymentRecord &)> &change,
                                     EvidenceCode code)
{
    const auto journal = samples::openJournal(folder());
    QVERIFY(journal);
    PaymentRecord payment = journal->payments({}).value().front();
    change(payment);
    QVERIFY(journal->update(payment, {samples::evidence(nameOf(code))}));
}

void DeletedLockTest::aLockThatNobodyTookIsTakenAnew()
{
    const TerminalId terminal = m_counter->till().terminal().id;
    bool isHeld = false;
    PaymentDrive drive(m_counter->till().payments(),
                       m_counter->till().intent(PaymentType::Sale, 1250));
    connect(&drive, &PaymentDrive::recorded, this, &DeletedLockTest::deleteLock);
    connect(&m_counter->terminal(), &sim::SimulatedTerminal::answered, this,
            [&] { isHeld = isHeld || TerminalLock::isHeld(folder(), terminal); });
    QVERIFY(drive.waitUntilOver());
    QCOMPARE(drive.payment().state, PaymentState::Approved);
    QVERIFY(isHeld);
}

void DeletedLockTest::whatAnotherProcessTookOverIsNotSent()
{
    const TerminalId terminal = m_counter->till().terminal().id;
    std::shared_ptr<TerminalLock> other;
    PaymentDrive drive(m_counter->till().payments(),
                       m_counter->till().intent(PaymentType::Sale, 1250));
    connect(&drive, &PaymentDrive::recorded, this, [&] {
        deleteLock();
        other = TerminalLock::tryAcquire(folder(), terminal).value();
    });
    QVERIFY(drive.waitUntilOver());
    QVERIFY(other);
    QCOMPARE(drive.payment().state, PaymentState::NotCharged);
    QCOMPARE(m_counter->posts(), 0);
    QCOMPARE(codes(drive.payment().id).last(), QString(nameOf(EvidenceCode::LockLost)));
}

namespace {

/// The states that another process gives to a payment which it takes for interrupted.
void addInterruptions()
{
    QTest::addColumn<UtiMode>("mode");
    QTest::addColumn<PaymentState>("interrupted");
    QTest::newRow("without a UTI") << UtiMode::Theirs << PaymentState::Unidentified;
    QTest::newRow("with our UTI") << UtiMode::Ours << PaymentState::Unanswered;
}

} // namespace

void DeletedLockTest::nothingSentStaysNotChargedAfterATakeover_data()
{
    addInterruptions();
}

void DeletedLockTest::nothingSentStaysNotChargedAfterATakeover()
{
    QFETCH(const UtiMode, mode);
    QFETCH(const PaymentState, interrupted);
    m_counter = std::make_unique<Counter>(CounterOptions{.utiMode = mode});
    std::shared_ptr<TerminalLock> other;
    PaymentDrive drive(m_counter->till().payments(),
                       m_counter->till().intent(PaymentType::Sale, 1250));
    connect(&drive, &PaymentDrive::news, this, [&] {
        if (other || drive.told()->state != PaymentState::Sending)
            return;
        deleteLock();
        other = TerminalLock::tryAcquire(folder(), m_counter->till().terminal().id).value();
        writeElsewhere([&](PaymentRecord &payment) { payment.state = interrupted; },
                       EvidenceCode::InterruptedWhileSending);
    });
    QVERIFY(drive.waitUntilOver());
    QVERIFY(other);
    QTRY_VERIFY(drive.isSaved());
    const PaymentRecord payment = m_counter->till().payment(drive.payment().id);
    QCOMPARE(payment.state, PaymentState::NotCharged);
    const QStringList expected{nameOf(EvidenceCode::InterruptedWhileSending),
                               nameOf(EvidenceCode::LockLost)};
    QCOMPARE(codes(payment.id).last(2), expected);
    QVERIFY(rescueFilesOf(folder()).isEmpty());
    QCOMPARE(m_counter->posts(), 0);
}

void DeletedLockTest::aRefusalStillCountsAfterATakeover_data()
{
    addInterruptions();
}

void DeletedLockTest::aRefusalStillCountsAfterATakeover()
{
    QFETCH(const UtiMode, mode);
    QFETCH(const PaymentState, interrupted);
    m_counter = std::make_unique<Counter>(CounterOptions{.utiMode = mode});
    m_counter->strike(sim::Fault::Error400, sim::Stage::Post);
    const auto drive = payWhile([&] {
        writeElsewhere([&](PaymentRecord &payment) { payment.state = interrupted; },
                       EvidenceCode::InterruptedWhileSending);
    });
    QTRY_VERIFY(drive->isSaved());
    const PaymentRecord payment = m_counter->till().payment(drive->payment().id);
    QCOMPARE(payment.state, PaymentState::NotCharged);
    const QStringList lines = codes(payment.id);
    const qsizetype at = lines.indexOf(nameOf(EvidenceCode::InterruptedWhileSending));
    QCOMPARE(lines.value(at + 1), QString(nameOf(EvidenceCode::AnsweredAfterAll)));
    QCOMPARE(lines.value(at + 2), QString(nameOf(EvidenceCode::Refused)));
    QVERIFY(rescueFilesOf(folder()).isEmpty());
    QCOMPARE(m_counter->posts(), 1);
}

void DeletedLockTest::aLateAcceptanceLeadsOn_data()
{
    addInterruptions();
}

void DeletedLockTest::aLateAcceptanceLeadsOn()
{
    QFETCH(const UtiMode, mode);
    QFETCH(const PaymentState, interrupted);
    m_counter = std::make_unique<Counter>(CounterOptions{.utiMode = mode});
    const auto drive = payWhile([&] {
        writeElsewhere([&](PaymentRecord &payment) { payment.state = interrupted; },
                       EvidenceCode::InterruptedWhileSending);
    });
    QVERIFY(drive->hasEnded());
    QTRY_VERIFY(drive->isSaved());
    const PaymentRecord payment = m_counter->till().payment(drive->payment().id);
    QCOMPARE(payment.state, PaymentState::Approved);
    QCOMPARE(payment.uti->text(), m_counter->terminal().ledger().charges().front().uti);
    const QStringList lines = codes(payment.id);
    const qsizetype at = lines.indexOf(nameOf(EvidenceCode::InterruptedWhileSending));
    QCOMPARE(lines.value(at + 1), QString(nameOf(EvidenceCode::AnsweredAfterAll)));
    QCOMPARE(lines.value(at + 2), QString(nameOf(EvidenceCode::Accepted)));
    QVERIFY(rescueFilesOf(folder()).isEmpty());
    QCOMPARE(m_counter->posts(), 1);
}

void DeletedLockTest::whatAPersonSettledMeanwhileStaysSettled()
{
    const auto drive = payWhile([&] {
        writeElsewhere([](PaymentRecord &payment) { payment.state = PaymentState::Unidentified; },
                       EvidenceCode::InterruptedWhileSending);
        writeElsewhere(
            [](PaymentRecord &payment) {
                payment.settled = Settlement{.as = SettledAs::NotCharged,
                                             .seen = u"nothing"_s,
                                             .note = u"Ann"_s,
                                             .at = payment.startedAt};
            },
            EvidenceCode::SettledNotCharged);
    });
    QTRY_VERIFY(drive->isSaved());
    const PaymentRecord payment = m_counter->till().payment(drive->payment().id);
    QCOMPARE(payment.state, PaymentState::Approved);
    QVERIFY(payment.settled);
}

void DeletedLockTest::anEndThatAnotherProcessLearntStays()
{
    m_counter = std::make_unique<Counter>(CounterOptions{.utiMode = UtiMode::Ours});
    const auto drive = payWhile([&] {
        writeElsewhere(
            [](PaymentRecord &payment) {
                payment.state = PaymentState::Approved;
                payment.approved = payment.amount;
                payment.endedAt = payment.startedAt;
            },
            EvidenceCode::Approved);
    });
    QVERIFY(drive->hasEnded());
    QVERIFY(drive->isSaved());
    QCOMPARE(drive->payment().state, PaymentState::Approved);
    QCOMPARE(codes(drive->payment().id).count(nameOf(EvidenceCode::Approved)), 1);
    QVERIFY(rescueFilesOf(folder()).isEmpty());
}

void DeletedLockTest::whatCannotBeWrittenIsRescuedAndNotTriedForEver_data()
{
    QTest::addColumn<bool>("isDamaged");
    QTest::addColumn<JournalError>("error");
    QTest::newRow("ended otherwise") << false << JournalError::Stale;
    QTest::newRow("edited by hand") << true << JournalError::Damaged;
}

void DeletedLockTest::whatCannotBeWrittenIsRescuedAndNotTriedForEver()
{
    QFETCH(const bool, isDamaged);
    QFETCH(const JournalError, error);
    const auto drive = payWhile([&] {
        if (isDamaged) {
            samples::HandTool tool(folder() + u"/journal.sqlite"_s);
            QVERIFY(tool.run(u"UPDATE payment SET state = 'declined', ended = 1"_s));
        } else {
            writeElsewhere([](PaymentRecord &payment) { payment.state = PaymentState::Declined; },
                           EvidenceCode::Declined);
        }
    });
    QCOMPARE(drive->payment().state, PaymentState::Approved);
    QVERIFY(!drive->isSaved());
    QCOMPARE(drive->unsaved().constLast().state, PaymentState::Approved);
    QCOMPARE(drive->unsaved().constLast().error, error);
    const qsizetype tries = drive->unsaved().size();
    QTRY_COMPARE(rescueFilesOf(folder()).size(), 1);
    QFile file(rescueFilesOf(folder()).first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(m_counter->terminal().ledger().charges().front().uti.toUtf8()));
    // Longer than the time between two tries.
    const auto again = m_counter->till().payments().intervals.saveAgain * 3;
    QVERIFY(!drive->waitUntil([&] { return drive->unsaved().size() > tries; }, again));
}

QTEST_GUILESS_MAIN(DeletedLockTest)
#include "deletedlocktest.moc"
