#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"
#include "tests/support/system/memorysearch.h"

#include <QTcpServer>
#include <QTest>

#include <unistd.h>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Which secrets the memory of a running tillside-cli contains. till/privatememory tests that no
/// other user or program can read it; only root can see anything here.
class MemoryTest : public QObject {
    Q_OBJECT

private slots:
    void theTokenDoesNotMultiplyWithTheQuestions();
    void aCodeInTheArgumentsIsSoonHidden();
};

namespace {

constexpr int kPatience = 60'000;

/// The bytes as a QString stores them.
QByteArray inUtf16(const QByteArray &latin)
{
    QByteArray wide;
    for (const char c : latin)
        wide.append(c).append('\0');
    return wide;
}

} // namespace

void MemoryTest::theTokenDoesNotMultiplyWithTheQuestions()
{
    const TerminalProcess terminal({u"--fast"_s, u"--scenario"_s, u"in-progress-for-ever@card"_s});
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    const QByteArray token = till.token();
    const auto asked = [&terminal, before = terminal.requests("GET")] {
        return terminal.requests("GET") - before;
    };
    const auto charging = till.start({u"charge"_s, u"--amount"_s, u"10.00"_s, u"--debug"_s});
    QTRY_VERIFY_WITH_TIMEOUT(asked() >= 6, kPatience);
    const auto early = copiesInMemory(charging->pid(), masked(token));
    if (!early) {
        QVERIFY2(::geteuid() != 0, "root may look into every process");
        return;
    }
    QTRY_VERIFY_WITH_TIMEOUT(asked() >= 16, kPatience);
    const int late = copiesInMemory(charging->pid(), masked(token)).value_or(0);
    qInfo("copies of the token: %d after 6 questions, %d after 16", *early, late);
    QVERIFY(*early >= 1);
    QVERIFY(late <= *early + 4);
    QCOMPARE(copiesInMemory(charging->pid(), masked(inUtf16(token))).value_or(-1), 0);
}

void MemoryTest::aCodeInTheArgumentsIsSoonHidden()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const CliTill till;
    const QByteArray code = TerminalProcess::kCode;
    const auto pairing = till.start(
        {u"pair"_s, u"--address"_s, u"127.0.0.1:%1"_s.arg(silent.serverPort()), u"--tid"_s,
         u"1850012345"_s, u"--name"_s, u"Counter"_s, u"--plain-http"_s,
         u"--code="_s + QString::fromLatin1(code), u"--code"_s, QString::fromLatin1(code)});
    const QByteArray stars(code.size(), '*');
    QTRY_VERIFY(pairing->shown().contains("--code=" + stars));
    QVERIFY(pairing->shown().contains("--code" + QByteArray(1, '\0') + stars));
    QVERIFY(!pairing->shown().contains(code));
    QVERIFY(pairing->isRunning());
}

QTEST_GUILESS_MAIN(MemoryTest)
#include "memorytest.moc"
