#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"
#include "tests/support/samples/journalsamples.h"

#include "core/journal/journal.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Without a keychain there is nowhere to store a token, so nothing is paired and nothing is
/// charged. Runs once without a keyring and once without a bus to ask for one.
class KeychainNoneTest : public QObject {
    Q_OBJECT

private slots:
    void nothingIsPaired();
    void nothingIsCharged();
    void whatIsRecordedCanStillBeRead();

private:
    /// Sets up a till whose journal knows \a terminal, but whose keychain disappeared after the
    /// pairing.
    void pairBefore(const CliTill &till) const;

    TerminalProcess m_terminal;
};

void KeychainNoneTest::pairBefore(const CliTill &till) const
{
    const auto journal = samples::openJournal(till.folder());
    QVERIFY(journal);
    TerminalRecord record = samples::terminal(u"Counter"_s);
    record.host = u"127.0.0.1"_s;
    record.port = m_terminal.port();
    record.fingerprint = QByteArray::fromHex(m_terminal.fingerprint().toLatin1());
    QVERIFY(journal->saveTerminal(record));
}

void KeychainNoneTest::nothingIsPaired()
{
    const CliTill till;
    const CliRun paired = till.pair(m_terminal);
    QVERIFY2(paired.code == 3, paired.described());
    QCOMPARE(paired.text(u"error"_s), u"vault-unusable"_s);
    QVERIFY2(paired.err.contains("no working keychain"), paired.described());
    // The code is valid for one attempt, so it must not be used before the token can be stored.
    QCOMPARE(m_terminal.requests("GET"), 0);
    QVERIFY(till.run({u"terminals"_s}).array().isEmpty());
}

void KeychainNoneTest::nothingIsCharged()
{
    const CliTill till;
    pairBefore(till);
    const CliRun charged = till.charge(u"10.00"_s);
    QVERIFY2(charged.code == 3 && charged.isOneSentence(), charged.described());
    QCOMPARE(charged.text(u"error"_s), u"no-service"_s);
    QCOMPARE(m_terminal.requests("POST"), 0);
    QVERIFY(till.list().isEmpty());
    const CliRun foreign
        = till.run({u"check"_s, u"0123456789ABCDEF"_s, u"--terminal"_s, u"Counter"_s});
    QVERIFY2(foreign.code == 3, foreign.described());
    QCOMPARE(m_terminal.requests("GET"), 0);
}

void KeychainNoneTest::whatIsRecordedCanStillBeRead()
{
    const CliTill till;
    pairBefore(till);
    QCOMPARE(till.run({u"terminals"_s}).array().size(), 1);
    QCOMPARE(till.run({u"list"_s}).code, 0);
    QCOMPARE(till.run({u"check"_s, u"--all"_s}).code, 0);
}

QTEST_GUILESS_MAIN(KeychainNoneTest)
#include "keychainnonetest.moc"
