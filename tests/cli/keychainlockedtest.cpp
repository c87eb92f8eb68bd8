#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"
#include "tests/support/system/keyring.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Runs with a locked keyring that cannot ask anyone to open it.
class KeychainLockedTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsPairedAndTheCodeIsKept();
    void aLockedKeychainIsNotMistakenForAMissingPairing();
    void whatIsOpenStaysOpen();
    void aJournalThatCannotBeComparedIsNotAccepted();
};

void KeychainLockedTest::nothingIsPairedAndTheCodeIsKept()
{
    QVERIFY(lockKeyring());
    const TerminalProcess terminal;
    const CliTill till;
    const CliRun paired = till.pair(terminal);
    QVERIFY2(paired.code == 3, paired.described());
    QVERIFY2(paired.err.contains("locked"), paired.described());
    QCOMPARE(terminal.requests("GET"), 0);
    QVERIFY(unlockKeyring());
    QCOMPARE(till.pair(terminal).code, 0);
}

void KeychainLockedTest::aLockedKeychainIsNotMistakenForAMissingPairing()
{
    QVERIFY(unlockKeyring());
    const TerminalProcess terminal;
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    QVERIFY(lockKeyring());
    const CliRun charged = till.charge(u"10.00"_s);
    QVERIFY2(charged.code == 3 && charged.isOneSentence(), charged.described());
    QVERIFY2(charged.err.contains("locked or lost"), charged.described());
    QCOMPARE(terminal.requests("POST"), 0);
    QVERIFY(till.list().isEmpty());
    const CliRun forgotten = till.run({u"terminals"_s, u"--forget"_s, u"Counter"_s});
    QVERIFY2(forgotten.code == 3, forgotten.described());
    QCOMPARE(till.run({u"terminals"_s}).array().size(), 1);
    QVERIFY(unlockKeyring());
    QCOMPARE(till.charge(u"10.00"_s).code, 0);
}

void KeychainLockedTest::whatIsOpenStaysOpen()
{
    QVERIFY(unlockKeyring());
    const TerminalProcess terminal({u"--fast"_s, u"--scenario"_s, u"in-progress-for-ever@card"_s});
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    const CliRun charged = till.charge(u"10.00"_s, {u"--wait"_s, u"1"_s});
    QVERIFY2(charged.code == 20, charged.described());
    QVERIFY(lockKeyring());
    const qsizetype before = terminal.requests("GET");
    for (const QStringList &check :
         {QStringList{u"check"_s, u"--all"_s}, QStringList{u"check"_s, charged.text(u"id"_s)}}) {
        const CliRun checked = till.run(check);
        QVERIFY2(checked.code == 3 && checked.err.contains("locked"), checked.described());
    }
    QCOMPARE(terminal.requests("GET"), before);
    QCOMPARE(till.list().at(0)["outcome"_L1].toString(), u"unresolved"_s);
}

void KeychainLockedTest::aJournalThatCannotBeComparedIsNotAccepted()
{
    QVERIFY(unlockKeyring());
    const TerminalProcess terminal;
    const CliTill till;
    const QStringList accept{u"accept-journal"_s, u"--by"_s, u"Ann"_s};
    QCOMPARE(till.pair(terminal).code, 0);
    QCOMPARE(till.charge(u"10.00"_s).code, 0);
    QVERIFY(lockKeyring());
    const CliRun refused = till.run(accept);
    QVERIFY2(refused.code == 3 && refused.isOneSentence(), refused.described());
    QVERIFY(unlockKeyring());
    const CliRun accepted = till.run(accept);
    QVERIFY2(accepted.code == 0, accepted.described());
}

QTEST_GUILESS_MAIN(KeychainLockedTest)
#include "keychainlockedtest.moc"
