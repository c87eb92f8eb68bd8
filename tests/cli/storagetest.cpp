#include "core/journal/migrations.h"
#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"
#include "tests/support/samples/journalsamples.h"
#include "tests/support/system/privatemounts.h"

#include <QDir>
#include <QFile>
#include <QScopeGuard>
#include <QTest>

#include <csignal>

#include <sys/mount.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A disk or folder on which the till cannot keep its journal: exit code 1, one sentence, and
/// nothing sent. Each state is a real file system state.
class StorageTest : public QObject {
    Q_OBJECT

public:
    explicit StorageTest(bool hasMounts)
        : m_hasMounts(hasMounts)
    { }

private slots:
    void init();
    void cleanup();

    void aFullDiskIsSentNothing();
    void anOutcomeThatCannotBeSavedIsSaidAndSavedLater();
    void anExpiredWaitIsNoReasonToForgetWhatCannotBeSaved();
    void aDiskThatRefusesIsSentNothing();
    void aReadOnlyFolderIsSentNothing();
    void aDamagedFileIsSentNothing();
    void aFileOfALaterVersionIsSentNothing();
    void aFileThatIsNoJournalIsSentNothing();
    void aFolderOfSomebodyElseIsSentNothing();
    void aFileInTheFoldersPlaceIsSentNothing();
    void aFolderOpenToOthersIsClosed();

private:
    [[nodiscard]] QString journalFile() const { return m_till->folder() + u"/journal.sqlite"_s; }
    void mountSmallDisk() const;
    /// Fills the disk completely. Returns false if that takes too long.
    [[nodiscard]] bool fillDisk() const;
    void emptyDisk() const;
    /// Makes a payment whose answer, 4 s late, finds the disk full: the till says so and stays.
    /// Returns nothing if it does not.
    [[nodiscard]] std::unique_ptr<CliProcess> chargeOntoAFullDisk(const QStringList &more = {});
    /// Checks that it ended with 1, and that its last output is one sentence with \a words.
    static void checkToldLast(const CliRun &run, const QByteArray &words);
    void checkRefused(const QByteArray &words) const;
    void checkWorksAgain() const;

    bool m_hasMounts;
    std::unique_ptr<CliTill> m_till;
    std::unique_ptr<TerminalProcess> m_terminal;
};

void StorageTest::init()
{
    m_till = std::make_unique<CliTill>();
    m_terminal = std::make_unique<TerminalProcess>();
    const bool needsDisk = QByteArray(QTest::currentTestFunction()).contains("FullDisk")
        || QByteArray(QTest::currentTestFunction()).toLower().contains("cannotbesaved");
    if (needsDisk && !m_hasMounts)
        QSKIP("no small disk can be mounted here; the refusing disk is tested in its place");
    if (needsDisk)
        mountSmallDisk();
    const CliRun paired = m_till->pair(*m_terminal);
    QVERIFY2(paired.code == 0, paired.described());
}

void StorageTest::cleanup()
{
    ::umount2(QFile::encodeName(m_till->folder()).constData(), MNT_DETACH);
    m_terminal.reset();
    m_till.reset();
}

void StorageTest::mountSmallDisk() const
{
    const QByteArray path = QFile::encodeName(m_till->folder());
    QVERIFY(QDir().mkdir(m_till->folder()));
    QVERIFY(::mount("tmpfs", path.constData(), "tmpfs", 0, "size=1m,mode=0700") == 0);
}

bool StorageTest::fillDisk() const
{
    QFile filler(m_till->folder() + u"/filler"_s);
    if (!filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return false;
    const QByteArray page(4096, 'x');
    for (int i = 0; i < 1000; ++i) {
        if (filler.write(page) != page.size())
            return true;
    }
    return false;
}

void StorageTest::emptyDisk() const
{
    QVERIFY(QFile::remove(m_till->folder() + u"/filler"_s));
}

void StorageTest::checkToldLast(const CliRun &run, const QByteArray &words)
{
    // SQLite's own message, for support, may precede it.
    const QByteArray sentence = run.text(u"text"_s).toUtf8();
    QVERIFY2(run.code == 1 && !run.text(u"error"_s).isEmpty(), run.described());
    QVERIFY2(sentence.contains(words) && run.err.endsWith(sentence + '\n'), run.described());
}

void StorageTest::checkRefused(const QByteArray &words) const
{
    checkToldLast(m_till->charge(u"10.00"_s), words);
    QCOMPARE(m_terminal->requests("POST"), 0);
    QVERIFY(m_terminal->ledger().isEmpty());
}

void StorageTest::checkWorksAgain() const
{
    const CliRun charged = m_till->charge(u"10.00"_s);
    QVERIFY2(charged.code == 0, charged.described());
    QCOMPARE(m_terminal->ledger().size(), 1);
}

void StorageTest::aFullDiskIsSentNothing()
{
    QVERIFY(fillDisk());
    checkRefused("The disk is full");
    emptyDisk();
    checkWorksAgain();
}

std::unique_ptr<CliProcess> StorageTest::chargeOntoAFullDisk(const QStringList &more)
{
    m_terminal->restart({u"--instant"_s, u"--scenario"_s, u"late"_s});
    const int paired = m_till->pair(*m_terminal).code;
    auto charging = m_till->start(QStringList{u"charge"_s, u"--amount"_s, u"10.00"_s} + more);
    const bool isCharged
        = QTest::qWaitFor([this] { return m_terminal->ledger().size() == 1; }, 60'000);
    const bool isTold = fillDisk() && charging->waitToSay("could not be saved");
    return paired == 0 && isCharged && isTold && charging->isRunning() ? std::move(charging)
                                                                       : nullptr;
}

void StorageTest::anOutcomeThatCannotBeSavedIsSaidAndSavedLater()
{
    const auto charging = chargeOntoAFullDisk();
    QVERIFY(charging);
    emptyDisk();
    const CliRun charged = charging->wait();
    QVERIFY2(charged.code == 0, charged.described());
    QCOMPARE(m_till->list().at(0)["outcome"_L1].toString(), u"approved"_s);
    QCOMPARE(m_terminal->requests("POST"), 1);
}

void StorageTest::anExpiredWaitIsNoReasonToForgetWhatCannotBeSaved()
{
    const auto charging = chargeOntoAFullDisk({u"--wait"_s, u"1"_s});
    QVERIFY(charging);
    emptyDisk();
    const CliRun charged = charging->wait();
    QVERIFY2(charged.code == 0 || charged.code == 20, charged.described());
    const QJsonObject payment = m_till->list().at(0).toObject();
    QCOMPARE(payment["uti"_L1].toString(), m_terminal->ledger().front()["uti"_L1].toString());
}

void StorageTest::aDiskThatRefusesIsSentNothing()
{
    // Acts like a quota: the kernel lets no file grow beyond a page. Children inherit the limit.
    rlimit before{};
    ::getrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit small{4096, before.rlim_max};
    ::setrlimit(RLIMIT_FSIZE, &small);
    const auto charging = m_till->start({u"charge"_s, u"--amount"_s, u"10.00"_s});
    ::setrlimit(RLIMIT_FSIZE, &before);
    checkToldLast(charging->wait(), "disk");
    QCOMPARE(m_terminal->requests("POST"), 0);
    checkWorksAgain();
}

void StorageTest::aReadOnlyFolderIsSentNothing()
{
    const QByteArray path = QFile::encodeName(m_till->folder());
    if (!m_hasMounts && ::geteuid() == 0)
        QSKIP("rights do not stop root, and nothing can be mounted here");
    if (m_hasMounts) {
        QVERIFY(::mount(path.constData(), path.constData(), nullptr, MS_BIND, nullptr) == 0);
        constexpr unsigned long kReadOnly = MS_REMOUNT | MS_BIND | MS_RDONLY;
        QVERIFY(::mount(nullptr, path.constData(), nullptr, kReadOnly, nullptr) == 0);
    } else {
        QVERIFY(QFile::setPermissions(m_till->folder(), QFile::ReadOwner | QFile::ExeOwner));
    }
    checkRefused("cannot be written");
    QFile::setPermissions(m_till->folder(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

void StorageTest::aDamagedFileIsSentNothing()
{
    QFile file(journalFile());
    QVERIFY(file.open(QIODevice::ReadWrite));
    for (qint64 page = 4096; page < file.size(); page += 4096) {
        QVERIFY(file.seek(page));
        file.write(QByteArray(64, 'x'));
    }
    file.close();
    checkRefused("damaged");
    QVERIFY(QFile::exists(journalFile()));
}

void StorageTest::aFileOfALaterVersionIsSentNothing()
{
    const auto setVersion = [this](std::size_t version) {
        const QString sql = u"PRAGMA user_version = %1"_s.arg(version);
        return samples::HandTool(journalFile()).run(sql);
    };
    QVERIFY(setVersion(99));
    checkRefused("newer version");
    QVERIFY(setVersion(journalMigrations().size()));
    checkWorksAgain();
}

void StorageTest::aFileThatIsNoJournalIsSentNothing()
{
    QFile file(journalFile());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(8192, 'x'));
    file.close();
    checkRefused("damaged");
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray(8192, 'x')); // It may be all that remains of a journal.
}

void StorageTest::aFolderOfSomebodyElseIsSentNothing()
{
    if (::geteuid() != 0) {
        const CliRun run = CliProcess({u"--data-dir"_s, u"/usr"_s, u"list"_s}).wait();
        QVERIFY2(run.code == 1 && run.err.contains("another user"), run.described());
        return;
    }
    const QByteArray path = QFile::encodeName(m_till->folder());
    QVERIFY(::chown(path.constData(), mounts::kNobody, mounts::kNobody) == 0);
    checkRefused("another user");
}

void StorageTest::aFileInTheFoldersPlaceIsSentNothing()
{
    QVERIFY(QDir(m_till->folder()).removeRecursively());
    QFile file(m_till->folder());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    checkRefused("Something else");
}

void StorageTest::aFolderOpenToOthersIsClosed()
{
    constexpr auto kMine = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    constexpr auto kOthers
        = QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_till->folder(), kMine | kOthers));
    QVERIFY(QFile::setPermissions(journalFile(), kMine | QFile::ReadOther));
    checkWorksAgain();
    QVERIFY(!(QFile::permissions(m_till->folder()) & kOthers));
    const QStringList files = QDir(m_till->folder()).entryList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &name : files)
        QVERIFY2(!(QFile::permissions(m_till->folder() + u'/' + name) & kOthers), qPrintable(name));
}

int main(int argc, char *argv[])
{
    // Before a second thread starts, because only a single-threaded process may enter a user
    // namespace.
    const bool hasMounts = mounts::enterPrivate();
    QCoreApplication application(argc, argv);
    StorageTest test(hasMounts);
    return QTest::qExec(&test, argc, argv);
}

#include "storagetest.moc"
