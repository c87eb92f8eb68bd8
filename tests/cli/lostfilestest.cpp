#include "core/journal/rescuefile.h"
#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

#include <memory>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Files of the till are deleted under a process that works with them.
class LostFilesTest : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aJournalDeletedInMidPostLosesNoOutcome();
    void theNextRunNamesTheRescueFile();
    void aLockDeletedInMidPostLosesNoPayment();

private:
    /// A charge of 10.00 whose POST has arrived and is answered seconds later.
    [[nodiscard]] std::unique_ptr<CliProcess> chargeUntilPosted() const;
    void deleteFiles(const QString &pattern) const;
    [[nodiscard]] QString uti() const { return m_terminal->ledger().front()["uti"_L1].toString(); }

    std::unique_ptr<CliTill> m_till;
    std::unique_ptr<TerminalProcess> m_terminal;
};

void LostFilesTest::init()
{
    m_till = std::make_unique<CliTill>();
    m_terminal = std::make_unique<TerminalProcess>(
        QStringList{u"--instant"_s, u"--scenario"_s, u"late*1"_s});
    const CliRun paired = m_till->pair(*m_terminal);
    QVERIFY2(paired.code == 0, paired.described());
}

std::unique_ptr<CliProcess> LostFilesTest::chargeUntilPosted() const
{
    auto charging = m_till->start({u"charge"_s, u"--amount"_s, u"10.00"_s});
    const bool isPosted
        = QTest::qWaitFor([this] { return m_terminal->ledger().size() == 1; }, 60'000);
    return isPosted && charging->isRunning() ? std::move(charging) : nullptr;
}

void LostFilesTest::deleteFiles(const QString &pattern) const
{
    const QDir folder(m_till->folder());
    const QStringList names = folder.entryList({pattern}, QDir::Files);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QVERIFY(QFile::remove(folder.filePath(name)));
}

void LostFilesTest::aJournalDeletedInMidPostLosesNoOutcome()
{
    const QByteArray token = m_till->token();
    const auto charging = chargeUntilPosted();
    QVERIFY(charging);
    deleteFiles(u"journal.sqlite*"_s);
    const CliRun charged = charging->wait();
    // It was paid in full, and a script that charged again would take the money twice.
    QVERIFY2(charged.code == 0, charged.described());
    QCOMPARE(charged.text(u"outcome"_s), u"approved"_s);
    QVERIFY2(charged.err.contains("Write it down") && charged.err.contains(uti().toUtf8()),
             charged.described());
    const QStringList files = rescueFilesOf(m_till->folder());
    QCOMPARE(files.size(), 1);
    QCOMPARE(QFile::permissions(files.first())
                 & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QFile file(files.first());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    const QJsonObject last = QJsonDocument::fromJson(lines.last()).object();
    QCOMPARE(last["payment"_L1]["state"_L1].toString(), u"approved"_s);
    QCOMPARE(last["payment"_L1]["uti"_L1].toString(), uti());
    QVERIFY(!token.isEmpty());
    for (const QByteArray &line : lines)
        QVERIFY(!line.contains(token));
    QVERIFY(!QFile::exists(m_till->folder() + u"/journal.sqlite"_s));
}

void LostFilesTest::theNextRunNamesTheRescueFile()
{
    const auto charging = chargeUntilPosted();
    QVERIFY(charging);
    deleteFiles(u"journal.sqlite*"_s);
    QCOMPARE(charging->wait().code, 0);
    const QString file = rescueFilesOf(m_till->folder()).value(0);
    const CliRun listed = m_till->run({u"list"_s});
    QVERIFY2(listed.code == 0 && listed.err.contains(QFile::encodeName(file)), listed.described());
    QVERIFY(QFile::remove(file));
    QVERIFY(m_till->run({u"list"_s}).err.isEmpty());
}

void LostFilesTest::aLockDeletedInMidPostLosesNoPayment()
{
    const auto charging = chargeUntilPosted();
    QVERIFY(charging);
    deleteFiles(u"*.lock"_s);
    // The other process gets in and takes the payment for interrupted.
    (void)m_till->run({u"check"_s, u"--all"_s});
    const QString id = m_till->list().at(0)["id"_L1].toString();
    QVERIFY(evidenceOf(m_till->show(id)).contains(u"interrupted-while-sending"_s));
    QVERIFY(charging->isRunning());
    const CliRun charged = charging->wait();
    QVERIFY2(charged.code == 0, charged.described());
    const QJsonObject payment = m_till->show(id);
    QCOMPARE(payment["outcome"_L1].toString(), u"approved"_s);
    QCOMPARE(payment["uti"_L1].toString(), uti());
    QVERIFY(evidenceOf(payment).contains(u"answered-after-all"_s));
    QCOMPARE(m_terminal->ledger().size(), 1);
    QVERIFY(rescueFilesOf(m_till->folder()).isEmpty());
}

QTEST_GUILESS_MAIN(LostFilesTest)
#include "lostfilestest.moc"
