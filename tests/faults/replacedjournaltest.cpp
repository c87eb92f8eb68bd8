#include "core/journal/rescuefile.h"
#include "core/model/evidencecode.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/till/counter.h"
#include "tests/support/till/paymentdrive.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QScopeGuard>
#include <QTest>

#include <functional>
#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The journal's file is replaced or removed while the till has it open. Nothing more is sent, and
/// what is known of a payment that was sent is on the screen and in a rescue file.
class ReplacedJournalTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }
    void init() { m_counter = std::make_unique<Counter>(); }

    void whatIsNotRecordedIsNotSent_data() { addWays(); }
    void whatIsNotRecordedIsNotSent();
    void whatIsNotMarkedAsSendingIsNotSent_data() { addWays(); }
    void whatIsNotMarkedAsSendingIsNotSent();
    void anOutcomeIsShownAndRescued_data() { addWays(); }
    void anOutcomeIsShownAndRescued();
    void theFileInItsPlaceIsNotWritten();
    void withoutTheFolderItIsRescuedBesideIt();

private:
    static void addWays();
    [[nodiscard]] QString folder() const { return m_counter->till().folder(); }
    [[nodiscard]] QString journalFile() const { return folder() + u"/journal.sqlite"_s; }
    /// Takes the journal away in the way of the row.
    void takeAway() const;
    /// Drives a sale during whose POST \a deed is done. It ends, and nothing is tried any more.
    [[nodiscard]] std::unique_ptr<PaymentDrive> payWhile(const std::function<void()> &deed);
    /// The lines of the only rescue file.
    [[nodiscard]] QList<QJsonObject> rescued() const;

    std::unique_ptr<Counter> m_counter;
};

void ReplacedJournalTest::addWays()
{
    QTest::addColumn<QString>("way");
    for (const char *way : {"removed", "moved away", "replaced", "its log removed"})
        QTest::newRow(way) << QString::fromLatin1(way);
}

void ReplacedJournalTest::takeAway() const
{
    QFETCH(const QString, way);
    if (way == u"moved away"_s) {
        QVERIFY(QFile::rename(journalFile(), folder() + u"/elsewhere.sqlite"_s));
    } else if (way == u"replaced"_s) {
        QVERIFY(QFile::copy(journalFile(), folder() + u"/backup"_s));
        QVERIFY(QFile::remove(journalFile()));
        QVERIFY(QFile::rename(folder() + u"/backup"_s, journalFile()));
    } else if (way == u"its log removed"_s) {
        QVERIFY(QFile::remove(journalFile() + u"-wal"_s));
    } else {
        QVERIFY(QFile::remove(journalFile()));
    }
}

std::unique_ptr<PaymentDrive> ReplacedJournalTest::payWhile(const std::function<void()> &deed)
{
    connect(&m_counter->terminal(), &sim::SimulatedTerminal::answered, this,
            [this, deed](const QByteArray &method) {
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

QList<QJsonObject> ReplacedJournalTest::rescued() const
{
    const QStringList files = rescueFilesOf(folder());
    QFile file(files.value(0));
    if (files.size() != 1 || !file.open(QIODevice::ReadOnly))
        return {};
    QList<QJsonObject> lines;
    while (!file.atEnd())
        lines += QJsonDocument::fromJson(file.readLine()).object();
    return lines;
}

void ReplacedJournalTest::whatIsNotRecordedIsNotSent()
{
    takeAway();
    const Charge charge = m_counter->till().charge(PaymentType::Sale, 1250);
    QVERIFY(charge.refused);
    QCOMPARE(charge.refused->error, StartError::NotRecorded);
    QCOMPARE(charge.refused->journal, JournalError::Replaced);
    QCOMPARE(m_counter->posts(), 0);
    QVERIFY(rescueFilesOf(folder()).isEmpty());
}

void ReplacedJournalTest::whatIsNotMarkedAsSendingIsNotSent()
{
    PaymentDrive drive(m_counter->till().payments(),
                       m_counter->till().intent(PaymentType::Sale, 1250));
    connect(&drive, &PaymentDrive::recorded, this, &ReplacedJournalTest::takeAway);
    QVERIFY(drive.waitUntilOver());
    QVERIFY(drive.hasEnded());
    QCOMPARE(drive.payment().state, PaymentState::NotCharged);
    QCOMPARE(drive.unsaved().constFirst().error, JournalError::Replaced);
    QCOMPARE(m_counter->posts(), 0);
    QVERIFY(rescueFilesOf(folder()).isEmpty());
}

void ReplacedJournalTest::anOutcomeIsShownAndRescued()
{
    const auto drive = payWhile([this] { takeAway(); });
    QVERIFY(drive->hasEnded());
    QVERIFY(!drive->isSaved());
    QCOMPARE(drive->payment().state, PaymentState::Approved);
    QCOMPARE(drive->unsaved().constLast().state, PaymentState::Approved);
    QCOMPARE(drive->unsaved().constLast().error, JournalError::Replaced);
    const QString uti = m_counter->terminal().ledger().charges().front().uti;
    QTRY_COMPARE(rescued().value(rescued().size() - 1)["payment"_L1]["state"_L1].toString(),
                 u"approved"_s);
    const QList<QJsonObject> lines = rescued();
    QCOMPARE(lines.last()["refused"_L1].toString(), u"replaced"_s);
    QCOMPARE(lines.last()["payment"_L1]["uti"_L1].toString(), uti);
    QCOMPARE(lines.last()["payment"_L1]["amount_minor"_L1].toInt(), 1250);
    QCOMPARE(lines.first()["evidence"_L1][0]["code"_L1].toString(),
             QString(nameOf(EvidenceCode::Accepted)));
    constexpr auto kOthers
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(rescueFilesOf(folder()).first()) & kOthers));
}

void ReplacedJournalTest::theFileInItsPlaceIsNotWritten()
{
    QByteArray before;
    const auto drive = payWhile([this, &before] {
        QVERIFY(QFile::copy(journalFile(), folder() + u"/backup"_s));
        QVERIFY(QFile::remove(journalFile()));
        QVERIFY(QFile::rename(folder() + u"/backup"_s, journalFile()));
        QFile file(journalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        before = file.readAll();
    });
    QVERIFY(!drive->isSaved());
    QFile file(journalFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
}

void ReplacedJournalTest::withoutTheFolderItIsRescuedBesideIt()
{
    const QString gone = folder() + u"-gone"_s;
    const auto drive = payWhile([this, gone] { QVERIFY(QDir().rename(folder(), gone)); });
    QTRY_VERIFY(!rescued().isEmpty());
    const QString file = rescueFilesOf(folder()).first();
    const auto tidy = qScopeGuard([&] {
        QFile::remove(file);
        QDir().rename(gone, folder());
    });
    QVERIFY(!QDir(folder()).exists());
    QVERIFY(rescued().last()["payment"_L1]["uti"_L1].isString());
}

QTEST_GUILESS_MAIN(ReplacedJournalTest)
#include "replacedjournaltest.moc"
