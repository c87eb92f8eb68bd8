#include "app/till/training.h"
#include "core/vault/credential.h"

#include "tests/support/system/patience.h"
#include "tests/support/till/paymentdrive.h"
#include "tests/support/till/tillfixture.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace tillside;
using namespace tillside::program;
using namespace Qt::StringLiterals;

/// The training terminal, with a real journal, a vault in memory and real TLS.
class TrainingTest : public QObject {
    Q_OBJECT
private slots:
    void itIsPairedByItself();
    void eachStartIsTheSameTerminal();
    void itKeepsTheNameItWasGiven();
    void itStillKnowsWhatItTookBeforeARestart();
    void aDamagedCertificateFileIsDoneWithout();
    void aJournalThatRefusesIsSaid();
    void itsFolderLiesBesideTheJournal();

private:
    /// Starts it, and returns whether it is ready.
    [[nodiscard]] static bool start(Training &training);
};

namespace {

DataFolder folderOf(const TillFixture &till)
{
    return DataFolder::prepare(till.folder()).value();
}

std::vector<TerminalRecord> terminalsOf(TillFixture &till)
{
    return till.payments()
        .journal.run([](Journal &journal) { return journal.terminals(); })
        .result()
        .value();
}

} // namespace

bool TrainingTest::start(Training &training)
{
    QSignalSpy ready(&training, &Training::ready);
    QSignalSpy failed(&training, &Training::failed);
    training.start();
    return QTest::qWaitFor([&] { return ready.size() + failed.size() > 0; }, kTestPatience)
        && ready.size() == 1 && failed.isEmpty();
}

void TrainingTest::itIsPairedByItself()
{
    TillFixture till;
    Training training(folderOf(till), till.pairings());
    QVERIFY(start(training));
    const auto terminals = terminalsOf(till);
    QCOMPARE(terminals.size(), std::size_t(1));
    const TerminalRecord &terminal = terminals.front();
    QCOMPARE(terminal.serial.text(), Training::kSerial);
    QCOMPARE(terminal.port, training.terminal().port());
    QVERIFY(!terminal.plainHttp);
    QCOMPARE(terminal.fingerprint,
             training.terminal().certificate().digest(QCryptographicHash::Sha256));
    const Secret entry = TillFixture::answerOf(till.vault().read(terminal.id)).value();
    QCOMPARE(fromEntry(entry)->token.reveal(), training.terminal().token());
    QVERIFY(!training.terminal().options().timing.customerActs);
}

void TrainingTest::eachStartIsTheSameTerminal()
{
    TillFixture till;
    {
        Training training(folderOf(till), till.pairings());
        QVERIFY(start(training));
    }
    const auto before = terminalsOf(till);
    till.restart();
    Training training(folderOf(till), till.pairings());
    QVERIFY(start(training));
    const auto after = terminalsOf(till);
    QCOMPARE(after.size(), std::size_t(1));
    QCOMPARE(after.front().id, before.front().id);
    QCOMPARE(after.front().fingerprint, before.front().fingerprint);
    QCOMPARE(after.front().port, training.terminal().port());
}

void TrainingTest::itKeepsTheNameItWasGiven()
{
    TillFixture till;
    {
        Training training(folderOf(till), till.pairings());
        QVERIFY(start(training));
    }
    TerminalRecord renamed = terminalsOf(till).front();
    renamed.name = u"Practice"_s;
    QVERIFY(till.payments()
                .journal.run([renamed](Journal &journal) { return journal.saveTerminal(renamed); })
                .result());
    Training training(folderOf(till), till.pairings());
    QVERIFY(start(training));
    QCOMPARE(terminalsOf(till).front().name, u"Practice"_s);
}

void TrainingTest::itStillKnowsWhatItTookBeforeARestart()
{
    TillFixture till;
    PaymentId id;
    {
        Training training(folderOf(till), till.pairings());
        QVERIFY(start(training));
        const TerminalRecord terminal = terminalsOf(till).front();
        Terminals terminals(till.vault(), Deadlines()); // The terminal takes its usual time.
        PaymentDrive drive({.journal = till.payments().journal,
                            .terminals = terminals,
                            .clock = till.payments().clock,
                            .lockFolder = till.folder(),
                            .intervals = till.payments().intervals},
                           {.terminal = terminal,
                            .type = PaymentType::Sale,
                            .amount = Money(1250, terminal.currency, terminal.decimals)});
        sim::SimulatedTerminal &device = training.terminal();
        QTRY_VERIFY_WITH_TIMEOUT(
            device.running() && device.running()->phase == sim::PaymentPhase::Card, kTestPatience);
        QTRY_VERIFY(drive.isStarted());
        id = drive.payment().id;
        QTRY_VERIFY(till.payment(id).uti.has_value());
        device.loseConnection(true);
        device.tapCard();
        QTRY_VERIFY_WITH_TIMEOUT(!device.running(), kTestPatience);
    }
    QVERIFY(!isEnded(till.payment(id).state));
    till.restart();
    Training training(folderOf(till), till.pairings());
    QVERIFY(start(training));
    till.checkUntilNothingChanges();
    QCOMPARE(till.payment(id).state, PaymentState::Approved);
}

void TrainingTest::aDamagedCertificateFileIsDoneWithout()
{
    TillFixture till;
    QFile file(QDir(till.folder()).filePath(u"terminal.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("not a certificate\n");
    file.close();
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"another certificate"_s));
    Training training(folderOf(till), till.pairings());
    QVERIFY(start(training));
}

void TrainingTest::aJournalThatRefusesIsSaid()
{
    TillFixture till;
    const QTemporaryDir broken;
    QFile file(broken.filePath(u"journal.sqlite"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(4096, 'x'));
    file.close();
    JournalThread journal;
    QVERIFY(!journal.open(broken.path()).result());
    PairingContext context = till.pairings();
    Training training(folderOf(till),
                      {.journal = journal,
                       .vault = context.vault,
                       .clock = context.clock,
                       .lockFolder = context.lockFolder,
                       .deadlines = context.deadlines});
    QSignalSpy failed(&training, &Training::failed);
    training.start();
    QVERIFY(hears(failed));
    QVERIFY(failed.constFirst().constFirst().toString().contains(u"damaged"_s));
}

void TrainingTest::itsFolderLiesBesideTheJournal()
{
    const QTemporaryDir dir;
    const DataFolder live = DataFolder::prepare(dir.path()).value();
    const auto training = trainingFolderIn(live);
    QVERIFY(training);
    QVERIFY(training.value().path().startsWith(live.path() + u'/'));
    QVERIFY(training.value().journalFile() != live.journalFile());
    QVERIFY(training.value().lockFile() != live.lockFile());
    QVERIFY(training.value().logFile() != live.logFile());
}

QTEST_GUILESS_MAIN(TrainingTest)
#include "trainingtest.moc"
