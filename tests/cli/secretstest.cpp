#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <vector>

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

private:
    /// The files below the data folder and HOME that contain \a what.
    [[nodiscard]] static QStringList filesWith(const CliTill &till, const QRegularExpression &what);
    static void checkNotIn(const QByteArray &text, const QByteArray &token, const char *where);
    static void checkNothingLeft(const CliTill &till, const QByteArray &token);
};

namespace {

constexpr auto kCard = "4111 1111 1111 1111";

QRegularExpression exactly(const QByteArray &text)
{
    return QRegularExpression(QRegularExpression::escape(QString::fromLatin1(text)));
}

/// Finds the pairing code anywhere: its eight digits do not occur in a fingerprint or id by chance.
QRegularExpression code()
{
    return exactly(TerminalProcess::kCode);
}

/// Whether \a shown contains everything visible; only root sees the environment.
bool seesEnvironment(const QByteArray &shown)
{
    return shown.contains("HOME=") || ::geteuid() != 0;
}

/// The whole content of a file, one character per byte.
QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()) : QString();
}

} // namespace

QStringList SecretsTest::filesWith(const CliTill &till, const QRegularExpression &what)
{
    QStringList found;
    for (const QString &folder : {till.folder(), QDir::homePath()}) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.contains("/keyrings/"_L1) && contentsOf(path).contains(what))
                found << path;
        }
    }
    return found;
}

void SecretsTest::checkNotIn(const QByteArray &text, const QByteArray &token, const char *where)
{
    const QString read = QString::fromLatin1(text);
    QVERIFY2(!text.contains(token), where);
    QVERIFY2(!read.contains(code()), where);
}

void SecretsTest::checkNothingLeft(const CliTill &till, const QByteArray &token)
{
    QVERIFY2(token.size() >= 8, "the token could not be read");
    QCOMPARE(filesWith(till, exactly(token)), QStringList());
    QCOMPARE(filesWith(till, exactly(token.toHex())), QStringList());
    QCOMPARE(filesWith(till, exactly(token.toBase64())), QStringList());
    QCOMPARE(filesWith(till, code()), QStringList());
}

void SecretsTest::theSearchFindsWhatIsThere()
{
    const TerminalProcess terminal;
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    const QString id = till.charge(u"10.00"_s).text(u"id"_s);
    QCOMPARE(filesWith(till, exactly(id.toUtf8())).size(), 2); // The journal and the log.
    QFile left(QDir::home().filePath(u"left"_s));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(QByteArray("?pairingCode=") + TerminalProcess::kCode + "&tid=");
    left.close();
    QCOMPARE(filesWith(till, code()), QStringList{left.fileName()});
    QVERIFY(left.remove());
    QCOMPARE(filesWith(till, code()), QStringList());
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
    const QByteArray all = settled.out + settled.err + till.run({u"show"_s, id}).out;
    for (const QByteArray &number : {QByteArray(kCard), QByteArray(kCard).replace(' ', "")}) {
        QVERIFY2(!all.contains(number), all);
        QCOMPARE(filesWith(till, exactly(number)), QStringList());
    }
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "secretstest.moc"
