#include "core/model/evidencecode.h"
#include "core/simulator/simulatedterminal.h"
#include "tests/support/system/nomoreroom.h"
#include "tests/support/system/privatemounts.h"
#include "tests/support/till/paymentdrive.h"
#include "tests/support/till/tillfixture.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QScopeGuard>
#include <QTest>

#include <memory>
#include <optional>

#include <sys/mount.h>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The disk fails at each step of a payment. Uses LocalLink, because its busy check comes right
/// before the intent is recorded.
class JournalFaultTest final : public QObject {
    Q_OBJECT

public:
    explicit JournalFaultTest(bool hasMounts)
        : m_hasMounts(hasMounts)
    { }

private slots:
    void initTestCase();
    void cleanup();

    void anIntentThatIsNotRecordedIsNotSent_data() { addDisks(); }
    void anIntentThatIsNotRecordedIsNotSent();
    void whatIsNotMarkedAsSendingIsNotSent_data() { addDisks(); }
    void whatIsNotMarkedAsSendingIsNotSent();
    void anOutcomeThatIsNotSavedIsSaidAndSavedLater_data() { addDisks(); }
    void anOutcomeThatIsNotSavedIsSaidAndSavedLater();
    void whatWasNeverSavedIsAskedAgainAfterARestart_data() { addDisks(); }
    void whatWasNeverSavedIsAskedAgainAfterARestart();

private:
    static void addDisks();
    void meet();
    /// Whether the disk of the row is available. (A skip in a function called by a test only ends
    /// that function.)
    [[nodiscard]] bool hasTheDisk() const;
    void meetOnADisk();
    void breakDisk();
    void mendDisk();
    [[nodiscard]] QByteArray folder() const { return QFile::encodeName(m_till->folder()); }
    [[nodiscard]] QFile filler() const { return QFile(m_till->folder() + u"/filler"_s); }
    void breakDiskOn(const QByteArray &method, const QString &call);
    [[nodiscard]] int posts() const { return m_terminal->counters().posts; }

    bool m_hasMounts;
    bool m_isMounted = false;
    std::optional<NoMoreRoom> m_noMoreRoom;
    std::unique_ptr<sim::SimulatedTerminal> m_terminal;
    std::unique_ptr<TillFixture> m_till;
};

void JournalFaultTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"tillside.*=false"_s);
}

void JournalFaultTest::addDisks()
{
    QTest::addColumn<bool>("full");
    QTest::newRow("refusing") << false;
    QTest::newRow("full") << true;
}

void JournalFaultTest::meet()
{
    sim::TerminalOptions options;
    options.dialect = DialectId::LocalLink;
    options.timing = sim::Timing::instant();
    m_terminal = std::make_unique<sim::SimulatedTerminal>(options);
    QVERIFY(m_terminal->listen());
    QVERIFY(m_till->pair(TillFixture::requestFor(*m_terminal)));
}

bool JournalFaultTest::hasTheDisk() const
{
    QFETCH(const bool, full);
    return m_hasMounts || !full;
}

void JournalFaultTest::meetOnADisk()
{
    QFETCH(const bool, full);
    m_till = std::make_unique<TillFixture>();
    if (full) {
        QCOMPARE(::mount("tmpfs", folder().constData(), "tmpfs", 0, "size=2m,mode=0700"), 0);
        m_isMounted = true;
        m_till->restart(); // The journal is reopened on the small disk.
    }
    meet();
}

void JournalFaultTest::cleanup()
{
    mendDisk();
    const QByteArray mounted = m_till ? folder() : QByteArray();
    if (std::exchange(m_isMounted, false))
        ::umount2(mounted.constData(), MNT_DETACH);
    m_till.reset();
    m_terminal.reset();
}

void JournalFaultTest::breakDisk()
{
    if (!m_isMounted) {
        m_noMoreRoom.emplace();
        return;
    }
    QFile file = filler();
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("the small disk cannot be filled");
    while (file.write(QByteArray(4096, 'f')) > 0) { }
}

void JournalFaultTest::mendDisk()
{
    m_noMoreRoom.reset();
    if (m_isMounted)
        filler().remove();
}

/// Breaks the disk when the terminal reads this call.
void JournalFaultTest::breakDiskOn(const QByteArray &method, const QString &call)
{
    connect(m_terminal.get(), &sim::SimulatedTerminal::answered, this,
            [this, method, call](const QByteArray &m, const QString &path) {
                if (m == method && path.endsWith(call))
                    breakDisk();
            });
}

void JournalFaultTest::anIntentThatIsNotRecordedIsNotSent()
{
    if (!hasTheDisk())
        QSKIP("no small disk can be mounted here; the refusing disk is tested in its place");
    meetOnADisk();
    breakDiskOn("GET", u"/status"_s);
    PaymentDrive drive(m_till->payments(), m_till->intent(PaymentType::Sale, 1250));
    QVERIFY(drive.waitUntilOver());
    QVERIFY(drive.refused());
    QCOMPARE(drive.refused()->error, StartError::NotRecorded);
    QCOMPARE(drive.refused()->journal,
             m_isMounted ? JournalError::DiskFull : JournalError::DiskFailed);
    mendDisk();
    QVERIFY(m_till->allPayments().empty());
    QCOMPARE(posts(), 0);
}

void JournalFaultTest::whatIsNotMarkedAsSendingIsNotSent()
{
    if (!hasTheDisk())
        QSKIP("no small disk can be mounted here; the refusing disk is tested in its place");
    meetOnADisk();
    PaymentDrive drive(m_till->payments(), m_till->intent(PaymentType::Sale, 1250));
    connect(&drive, &PaymentDrive::recorded, this, &JournalFaultTest::breakDisk);
    QVERIFY(drive.waitUntilOver());
    QVERIFY(drive.hasEnded());
    QCOMPARE(drive.payment().state, PaymentState::NotCharged);
    // Not even that could be saved, and the till said so.
    QVERIFY(!drive.isSaved());
    QCOMPARE(drive.unsaved().constFirst().state, PaymentState::NotCharged);
    mendDisk();
    QVERIFY(drive.waitUntil([&] { return drive.isSaved(); }));
    QCOMPARE(drive.told()->state, PaymentState::NotCharged);
    const PaymentRecord payment = m_till->payment(drive.payment().id);
    QCOMPARE(payment.state, PaymentState::NotCharged);
    QCOMPARE(m_till->codes(payment.id),
             (QStringList{nameOf(EvidenceCode::Recorded), nameOf(EvidenceCode::NotSaved)}));
    QCOMPARE(posts(), 0);
}

void JournalFaultTest::anOutcomeThatIsNotSavedIsSaidAndSavedLater()
{
    if (!hasTheDisk())
        QSKIP("no small disk can be mounted here; the refusing disk is tested in its place");
    meetOnADisk();
    breakDiskOn("POST", u"/transaction"_s);
    PaymentDrive drive(m_till->payments(), m_till->intent(PaymentType::Sale, 1250));
    QVERIFY(drive.waitUntilOver());
    QVERIFY(drive.hasEnded());
    QVERIFY(!drive.isSaved());
    QCOMPARE(drive.payment().state, PaymentState::Approved);
    QCOMPARE(drive.unsaved().constLast().state, PaymentState::Approved);
    QCOMPARE(drive.told()->state, PaymentState::Sending);
    QCOMPARE(m_till->payment(drive.payment().id).state, PaymentState::Sending);
    mendDisk();
    QVERIFY(drive.waitUntil([&] { return drive.isSaved(); }));
    QCOMPARE(drive.told()->state, PaymentState::Approved);
    const PaymentRecord payment = m_till->payment(drive.payment().id);
    QCOMPARE(payment.state, PaymentState::Approved);
    QCOMPARE(payment.approved->minor(), 1250);
    QVERIFY(m_till->codes(payment.id).contains(nameOf(EvidenceCode::Accepted)));
    QCOMPARE(m_till->codes(payment.id).last(), nameOf(EvidenceCode::Approved));
    QCOMPARE(posts(), 1);
}

/// The till is stopped before the disk has room again. The UTI, which was only in memory, is lost.
/// The payment remains as not known, and is never forgotten.
void JournalFaultTest::whatWasNeverSavedIsAskedAgainAfterARestart()
{
    if (!hasTheDisk())
        QSKIP("no small disk can be mounted here; the refusing disk is tested in its place");
    meetOnADisk();
    breakDiskOn("POST", u"/transaction"_s);
    PaymentId id;
    {
        PaymentDrive drive(m_till->payments(), m_till->intent(PaymentType::Sale, 1250));
        QVERIFY(drive.waitUntilOver());
        id = drive.payment().id;
    }
    m_terminal->disconnect(this);
    mendDisk();
    m_till->restart();
    QCOMPARE(m_till->payment(id).state, PaymentState::Sending);
    m_till->checkAll();
    QCOMPARE(m_till->payment(id).state, PaymentState::Unidentified);
    const Charge next = m_till->charge(PaymentType::Sale, 900);
    QVERIFY(next.refused);
    QCOMPARE(next.refused->error, StartError::Unresolved);
    QCOMPARE(posts(), 1);
}

int main(int argc, char *argv[])
{
    // Before a second thread starts, because only a single-threaded process may enter a user
    // namespace.
    const bool hasMounts = mounts::enterPrivate();
    QCoreApplication application(argc, argv);
    JournalFaultTest test(hasMounts);
    return QTest::qExec(&test, argc, argv);
}

#include "journalfaulttest.moc"
