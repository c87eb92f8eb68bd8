#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"
#include "tests/support/system/secretsearch.h"
#include "tests/support/till/echoingterminal.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <unistd.h>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The token, the pairing code and card numbers are not left behind anywhere. Only the keyring's
/// own files may contain a token.
class SecretsTest : public QObject {
    Q_OBJECT

private slots:
    void theSearchFindsWhatIsThere();
    void noFaultMakesTheTillTell_data();
    void noFaultMakesTheTillTell();
    void aRunningProcessShowsNothing();
    void aCodeInTheArgumentsIsNotKept();
    void aTypedCardNumberIsMasked();

    void aTerminalThatRepeatsThemIsNotRepeated_data();
    void aTerminalThatRepeatsThemIsNotRepeated();

private:
    /// What may not be left behind by a till with \a token.
    [[nodiscard]] static SecretSearch searchFor(const QByteArray &token);
    [[nodiscard]] static QStringList folders(const CliTill &till);
    static void checkNotIn(const QByteArray &text, const QByteArray &token, const char *where);
    static void checkNothingLeft(const CliTill &till, const QByteArray &token);
};

namespace {

constexpr auto kCard = "4111111111111111";

/// Whether \a shown contains everything visible; only root sees the environment.
bool seesEnvironment(const QByteArray &shown)
{
    return shown.contains("HOME=") || ::geteuid() != 0;
}

/// The arguments that pair with \a terminal, with the code on standard input.
QStringList pairingWith(const EchoingTerminal &terminal)
{
    const TerminalRecord profile = terminal.profile();
    return {u"pair"_s,
            u"--address"_s,
            u"127.0.0.1:%1"_s.arg(profile.port),
            u"--tid"_s,
            profile.serial.text(),
            u"--name"_s,
            profile.name,
            u"--dialect"_s,
            u"paynt"_s,
            u"--trust-on-first-use"_s,
            u"--debug"_s};
}

/// Everything that \a run printed holds none of what \a search looks for.
void checkOutput(const SecretSearch &search, const CliRun &run)
{
    const QStringList found = search.foundIn(run.out) + search.foundIn(run.err);
    QVERIFY2(found.isEmpty(), found.join(u", "_s).toUtf8() + '\n' + run.described());
    // Nothing moves the cursor, and no line is the terminal's.
    for (const QByteArray &stream : {run.out, run.err}) {
        QVERIFY2(!stream.contains('\x1b') && !stream.contains("\necho"), run.described());
    }
}

} // namespace

SecretSearch SecretsTest::searchFor(const QByteArray &token)
{
    SecretSearch search;
    search.add(u"token"_s, token);
    search.add(u"pairing code"_s, TerminalProcess::kCode);
    return search;
}

QStringList SecretsTest::folders(const CliTill &till)
{
    return {till.folder(), QDir::homePath()};
}

void SecretsTest::checkNotIn(const QByteArray &text, const QByteArray &token, const char *where)
{
    QVERIFY2(searchFor(token).foundIn(text).isEmpty(), where);
}

void SecretsTest::checkNothingLeft(const CliTill &till, const QByteArray &token)
{
    QCOMPARE(searchFor(token).foundBelow(folders(till)), QStringList());
}

void SecretsTest::theSearchFindsWhatIsThere()
{
    const TerminalProcess terminal;
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    const QString id = till.charge(u"10.00"_s).text(u"id"_s);
    SecretSearch forId;
    forId.add(u"id"_s, id.toUtf8());
    QCOMPARE(forId.foundBelow(folders(till)).size(), 2); // The journal and the log.
    SecretSearch search = EchoingTerminal::search();
    for (const QByteArray &form :
         {QByteArray("?pairingCode=48213907&tid="), QByteArray("card 4111 1111 1111 1111"),
          QByteArray("4111-1111-1111-1111"), QByteArray(kCard).toHex(),
          QByteArray(EchoingTerminal::kToken).toBase64()}) {
        QFile left(QDir::home().filePath(u"left"_s));
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("x" + form);
        left.close();
        const QStringList found = search.foundBelow(folders(till));
        QVERIFY(left.remove());
        QVERIFY2(found.size() == 1 && found.constFirst().startsWith(left.fileName()), form);
    }
    QCOMPARE(search.foundBelow(folders(till)), QStringList());
}

void SecretsTest::noFaultMakesTheTillTell_data()
{
    QTest::addColumn<QString>("scenario");
    for (const auto *scenario : {"none", "error-400", "error-401", "error-500", "error-401@card",
                                 "html", "garbage", "truncated", "reply-lost", "other-uti-206",
                                 "wrong-uti", "wrong-amount", "both-flags-false"})
        QTest::newRow(scenario) << QString::fromLatin1(scenario);
}

void SecretsTest::noFaultMakesTheTillTell()
{
    QFETCH(const QString, scenario);
    const TerminalProcess terminal({u"--fast"_s, u"--scenario"_s, scenario});
    const CliTill till;
    const CliRun paired = till.pair(terminal, u"Counter"_s, {u"--debug"_s});
    const QByteArray token = till.token();
    checkNotIn(paired.out + paired.err, token, "pair");
    const CliRun charged = till.charge(u"10.66"_s, {u"--debug"_s, u"--wait"_s, u"1"_s});
    QVERIFY2(charged.code == 0 || charged.code == 12 || charged.code == 20, charged.described());
    checkNotIn(charged.out + charged.err, token, "charge");
    const CliRun checked = till.run({u"check"_s, u"--all"_s, u"--debug"_s});
    checkNotIn(checked.out + checked.err, token, "check");
    const CliRun listed = till.run({u"terminals"_s, u"--debug"_s});
    checkNotIn(listed.out + listed.err, token, "terminals");
    checkNothingLeft(till, token);
}

void SecretsTest::aRunningProcessShowsNothing()
{
    const TerminalProcess terminal({u"--instant"_s, u"--scenario"_s, u"late"_s});
    const CliTill till;
    const auto pairing = till.start(CliTill::pairing(terminal, u"Counter"_s), CliTill::typedCode());
    const QByteArray shownByPair = pairing->shownUntilItEnds();
    QCOMPARE(pairing->wait().code, 0);
    const QByteArray token = till.token();
    QVERIFY(shownByPair.contains("--fingerprint") && seesEnvironment(shownByPair));
    checkNotIn(shownByPair, token, "pair");
    const auto charging = till.start({u"charge"_s, u"--amount"_s, u"10.00"_s});
    QTRY_COMPARE_WITH_TIMEOUT(terminal.ledger().size(), 1, 60'000);
    const QByteArray shownByCharge = charging->shown();
    QVERIFY(shownByCharge.contains("--amount") && seesEnvironment(shownByCharge));
    checkNotIn(shownByCharge, token, "charge");
    checkNothingLeft(till, token); // This includes the write-ahead log, which only exists now.
    charging->kill();
    checkNothingLeft(till, token); // Nor after a crash.
}

void SecretsTest::aCodeInTheArgumentsIsNotKept()
{
    const TerminalProcess terminal;
    const CliTill till;
    const CliRun paired = till.run(
        CliTill::pairing(terminal, u"Counter"_s)
        + QStringList{u"--code"_s, QString::fromLatin1(TerminalProcess::kCode), u"--debug"_s});
    QVERIFY2(paired.code == 0, paired.described());
    checkNotIn(paired.out + paired.err, till.token(), "pair");
    checkNothingLeft(till, till.token());
}

void SecretsTest::aTypedCardNumberIsMasked()
{
    const TerminalProcess terminal({u"--fast"_s, u"--scenario"_s, u"reply-lost"_s});
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    const QString id = till.charge(u"10.00"_s).text(u"id"_s);
    const CliRun settled = till.run({u"settle"_s, id, u"--charged"_s, u"--debug"_s, u"--seen"_s,
                                     u"card "_s + QLatin1StringView(kCard), u"--note"_s,
                                     u"by Kim for 4111111111111111"_s});
    QVERIFY2(settled.code == 0, settled.described());
    SecretSearch search;
    search.add(u"card number"_s, kCard);
    checkOutput(search, settled);
    checkOutput(search, till.run({u"show"_s, id}));
    QCOMPARE(search.foundBelow(folders(till)), QStringList());
}

void SecretsTest::aTerminalThatRepeatsThemIsNotRepeated_data()
{
    QTest::addColumn<EchoingTerminal::Mood>("mood");
    for (const auto &[mood, name] : EchoingTerminal::moods())
        QTest::newRow(name) << mood;
}

/// Pairing, payment, checks, lists and receipts with a terminal that repeats the token, the code
/// and a card number everywhere.
void SecretsTest::aTerminalThatRepeatsThemIsNotRepeated()
{
    QFETCH(const EchoingTerminal::Mood, mood);
    EchoingTerminal terminal;
    const CliTill till;
    const SecretSearch search = EchoingTerminal::search();
    const QByteArray code = QByteArray(EchoingTerminal::kCode) + '\n';
    using Mood = EchoingTerminal::Mood;
    const QList<Mood> pairings = mood == Mood::RefusesPairing
        ? QList<Mood>{mood, Mood::Approves, mood}
        : QList<Mood>{Mood::Approves};
    for (const Mood pairing : pairings) {
        terminal.setMood(pairing);
        const CliRun paired = till.run(pairingWith(terminal), code);
        checkOutput(search, paired);
        QVERIFY2(paired.code == (pairing == Mood::Approves ? 0 : 7), paired.described());
        QVERIFY2(paired.code == 0 || paired.err.contains("[removed]"), paired.described());
    }
    terminal.setMood(mood);
    const CliRun charged = till.charge(u"10.66"_s, {u"--debug"_s, u"--wait"_s, u"2"_s});
    checkOutput(search, charged);
    QVERIFY2(QList<int>({0, 10, 11, 12, 20}).contains(charged.code), charged.described());
    const QString id = charged.text(u"id"_s);
    QVERIFY(!id.isEmpty());
    for (const QStringList &verb :
         {QStringList{u"check"_s, u"--all"_s}, QStringList{u"check"_s, id},
          QStringList{u"check"_s, u"6f311f3a-a72f"_s, u"--terminal"_s, u"Counter"_s},
          QStringList{u"show"_s, id}, QStringList{u"list"_s}, QStringList{u"terminals"_s}})
        checkOutput(search, till.run(verb + QStringList{u"--debug"_s}));
    QCOMPARE(search.foundBelow(folders(till)), QStringList());
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "secretstest.moc"
