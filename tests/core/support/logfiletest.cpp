#include "core/support/logfile.h"

#include "core/base/log.h"
#include "core/support/redactor.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

QStringList passedOn;

void remember(QtMsgType /*type*/, const QMessageLogContext & /*context*/, const QString &message)
{
    passedOn += message;
}

} // namespace

/// The till's log: complete, bounded, private, and never in the way.
class LogFileTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void eachLineHasTimeLevelAndCategory();
    void onlyOurCategoriesAreWritten();
    void theLeastLevelHolds_data();
    void theLeastLevelHolds();
    void warningsGoOnToTheHandlerBefore();
    void everyLevelIsRedacted();
    void aLineBreakMakesNoSecondLine();
    void theLogIsPrivate();
    void theLogIsBounded();
    void theOldestFileGoes();
    void anEndlessLineIsCut();
    void manyThreadsWriteWholeLines();
    void anUnwritableLogStopsNothingAndSaysSo();
    void theHandlerBeforeComesBack();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"tillside.log"_s); }
    [[nodiscard]] QStringList lines(const QString &suffix = {}) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Redactor m_redactor;
    QtMessageHandler m_testHandler = nullptr;
};

void LogFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    passedOn.clear();
    m_testHandler = qInstallMessageHandler(remember);
}

void LogFileTest::cleanup()
{
    qInstallMessageHandler(m_testHandler);
}

QStringList LogFileTest::lines(const QString &suffix) const
{
    QFile file(path() + suffix);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void LogFileTest::eachLineHasTimeLevelAndCategory()
{
    const LogFile log(path(), m_redactor);
    qCInfo(lcPayment) << "sending" << 3;
    qCWarning(lcNet) << "lost";
    QCOMPARE(lines().size(), 2);
    const QRegularExpression form(
        uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z info tillside\.payment sending 3$)"_s);
    QVERIFY2(form.match(lines().at(0)).hasMatch(), qPrintable(lines().at(0)));
    QVERIFY(lines().at(1).endsWith(u" warning tillside.net lost"_s));
}

void LogFileTest::onlyOurCategoriesAreWritten()
{
    const LogFile log(path(), m_redactor);
    qWarning("not ours");
    QVERIFY(lines().isEmpty());
    QCOMPARE(passedOn, QStringList{u"not ours"_s});
}

void LogFileTest::theLeastLevelHolds_data()
{
    QTest::addColumn<QtMsgType>("least");
    QTest::addColumn<int>("count");
    QTest::newRow("debug") << QtDebugMsg << 4;
    QTest::newRow("info") << QtInfoMsg << 3;
    QTest::newRow("warning") << QtWarningMsg << 2;
    QTest::newRow("critical") << QtCriticalMsg << 1;
}

void LogFileTest::theLeastLevelHolds()
{
    QFETCH(QtMsgType, least);
    QFETCH(int, count);
    {
        const LogFile log(path(), m_redactor, least);
        qCDebug(lcNet) << "d";
        qCInfo(lcNet) << "i";
        qCWarning(lcNet) << "w";
        qCCritical(lcNet) << "c";
    }
    QCOMPARE(lines().size(), count);
    QVERIFY(!lcNet().isDebugEnabled());
}

void LogFileTest::warningsGoOnToTheHandlerBefore()
{
    const LogFile log(path(), m_redactor);
    qCInfo(lcNet) << "quiet";
    qCWarning(lcNet) << "loud authToken=abc";
    QCOMPARE(passedOn, QStringList{u"loud authToken=[hidden]"_s});
}

void LogFileTest::everyLevelIsRedacted()
{
    m_redactor.add(Secret("7653518633181484"));
    const LogFile log(path(), m_redactor, QtDebugMsg);
    const QString leak = u"7653518633181484 4111111111111111 pairingCode=8812"_s;
    qCDebug(lcNet) << leak;
    qCInfo(lcNet) << leak;
    qCWarning(lcNet) << leak;
    qCCritical(lcNet) << leak;
    QCOMPARE(lines().size(), 4);
    const QString everything = (lines() + passedOn).join(u'\n');
    for (const QString &secret : {u"7653518633181484"_s, u"4111111111111111"_s, u"8812"_s})
        QVERIFY(!everything.contains(secret));
    QCOMPARE(everything.count(u"411111******1111"_s), 6);
}

void LogFileTest::aLineBreakMakesNoSecondLine()
{
    const LogFile log(path(), m_redactor);
    qCInfo(lcNet).noquote()
        << u"one\n2026-01-01T00:00:00.000Z info tillside.payment approved\r\x1b[2J"_s;
    QCOMPARE(lines().size(), 1);
    QVERIFY(lines().front().contains(u"one\\n2026"_s));
    QVERIFY(!lines().front().contains(u'\x1b'));
}

void LogFileTest::theLogIsPrivate()
{
    constexpr auto kOthers = QFile::ReadGroup | QFile::ReadOther | QFile::WriteOther;
    const LogFile log(path(), m_redactor);
    qCInfo(lcNet) << "one";
    QVERIFY(!(QFile::permissions(path()) & kOthers));
    QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | kOthers));
    qCInfo(lcNet) << "two";
    QVERIFY(!(QFile::permissions(path()) & kOthers));
}

void LogFileTest::theLogIsBounded()
{
    constexpr LogLimits kLimits{2000, 3};
    const LogFile log(path(), m_redactor, QtInfoMsg, kLimits);
    for (int i = 0; i < 500; ++i)
        qCInfo(lcNet) << "line" << i;
    const auto files = QDir(m_folder->path()).entryInfoList(QDir::Files);
    QCOMPARE(files.size(), kLimits.files + 1); // Plus the empty lock file.
    for (const QFileInfo &file : files) {
        QVERIFY(file.size() <= kLimits.bytes);
        QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    }
}

void LogFileTest::theOldestFileGoes()
{
    const LogFile log(path(), m_redactor, QtInfoMsg, LogLimits{100, 3});
    for (int i = 0; i < 5; ++i)
        qCInfo(lcNet).noquote() << QString(40, QChar(u'a' + i));
    QVERIFY(lines().front().endsWith(u'e'));
    QVERIFY(lines(u".1"_s).front().endsWith(u'd'));
    QVERIFY(lines(u".2"_s).front().endsWith(u'c'));
    QVERIFY(lines(u".3"_s).isEmpty());
}

void LogFileTest::anEndlessLineIsCut()
{
    const LogFile log(path(), m_redactor, QtInfoMsg, LogLimits{1000, 2});
    qCInfo(lcNet).noquote() << QString(5000, u'x');
    qCInfo(lcNet) << "after";
    QCOMPARE(QFileInfo(path() + u".1"_s).size(), 1000);
    QCOMPARE(lines().size(), 1);
}

void LogFileTest::manyThreadsWriteWholeLines()
{
    const LogFile log(path(), m_redactor);
    std::vector<std::unique_ptr<QThread>> threads;
    for (int t = 0; t < 4; ++t) {
        threads.emplace_back(QThread::create([] {
            for (int i = 0; i < 200; ++i)
                qCInfo(lcNet) << "whole";
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    QCOMPARE(lines().size(), 800);
    for (const QString &line : lines())
        QVERIFY2(line.endsWith(u"tillside.net whole"_s), qPrintable(line));
}

void LogFileTest::anUnwritableLogStopsNothingAndSaysSo()
{
    // A folder where the file should be, so that nobody can write there, not even root.
    QVERIFY(QDir().mkdir(path()));
    const LogFile log(path(), m_redactor);
    QVERIFY(log.isWriting());
    qCInfo(lcNet) << "lost";
    qCInfo(lcNet) << "lost too";
    QVERIFY(!log.isWriting());

    QVERIFY(QDir().rmdir(path()));
    qCInfo(lcNet) << "found";
    QVERIFY(log.isWriting());
    QCOMPARE(lines().size(), 2);
    QCOMPARE(lines().at(0), u"(2 lines before this one could not be written)"_s);
    QVERIFY(lines().at(1).endsWith(u"found"_s));
}

void LogFileTest::theHandlerBeforeComesBack()
{
    {
        const LogFile log(path(), m_redactor);
    }
    qCInfo(lcNet) << "after";
    QCOMPARE(passedOn, QStringList{u"after"_s});
    QVERIFY(lines().isEmpty());
}

QTEST_GUILESS_MAIN(LogFileTest)
#include "logfiletest.moc"
