#include "tests/support/wire/rawtill.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSslCertificate>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// The simulated terminal as a program, run as a program.
class ProgramTest : public QObject {
    Q_OBJECT
private slots:
    void theFirstJsonLineSaysWhereItIs();
    void peopleReadWhatTheyNeed();
    void itEndsWhenAsked();
    void badOptionsEndWithOneSentence_data();
    void badOptionsEndWithOneSentence();
    void aPortThatIsTakenIsSaid();
    void aRestartKeepsItsCertificate();
    void anIdentityThatIsNotOneIsRefused();
    void theLedgerSurvivesAKill();
    void aScenarioCanBeTypedWhileItRuns();
    void aTemperIsSetFromTheStart();
    void aTemperCanBeTypedWhileItRuns();
    void everyTemperIsListed();
    void withAMemoryItKnowsItsPaymentsAgain();
    void aReaderThatLeavesDoesNotEndIt();
};

namespace {

constexpr int kPatience = 30'000;

void start(QProcess &process, const QStringList &options)
{
    process.start(QCoreApplication::applicationDirPath() + u"/tillside-terminal-simulator"_s,
                  options);
}

QByteArray nextLine(QProcess &process)
{
    const QDeadlineTimer deadline(kPatience);
    while (!process.canReadLine() && !deadline.hasExpired())
        process.waitForReadyRead(static_cast<int>(deadline.remainingTime()));
    return process.readLine().trimmed();
}

QJsonObject introductionOf(QProcess &process)
{
    return QJsonDocument::fromJson(nextLine(process)).object();
}

RawTill tillAt(const QJsonObject &introduction, const QByteArray &token)
{
    return RawTill({static_cast<quint16>(introduction.value("port"_L1).toInteger()),
                    introduction.value("basePath"_L1).toString().toLatin1(),
                    introduction.value("serial"_L1).toString().toLatin1(), token, true});
}

} // namespace

void ProgramTest::theFirstJsonLineSaysWhereItIs()
{
    QProcess process;
    start(process, {u"--json"_s, u"--instant"_s, u"--token"_s, u"42"_s, u"--code"_s, u"77"_s});
    const QJsonObject said = introductionOf(process);
    QCOMPARE(said.value("host"_L1).toString(), u"127.0.0.1"_s);
    QCOMPARE(said.value("code"_L1).toString(), u"77"_s);
    QCOMPARE(said.value("dialect"_L1).toString(), u"paynt"_s);
    RawTill till = tillAt(said, "42");
    const auto answer = till.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1000}});
    QVERIFY(answer && answer->status == 200);
    QCOMPARE(
        QString::fromLatin1(till.client().certificate().digest(QCryptographicHash::Sha256).toHex()),
        said.value("fingerprint"_L1).toString());
    const QJsonObject first = QJsonDocument::fromJson(nextLine(process)).object();
    QCOMPARE(first.value("event"_L1).toString(), u"answered"_s);
    process.kill();
    QVERIFY(process.waitForFinished(kPatience));
}

void ProgramTest::peopleReadWhatTheyNeed()
{
    QProcess process;
    start(process, {u"--dialect"_s, u"positive"_s, u"--serial"_s, u"998877"_s});
    QByteArray text;
    for (int i = 0; i < 5; ++i)
        text += nextLine(process) + '\n';
    QVERIFY(text.contains("https://127.0.0.1:"));
    QVERIFY(text.contains("/POSitiveWebLink/1.1.0/rest\n"));
    QVERIFY(text.contains("998877\n"));
    QVERIFY(text.contains("Pairing code: 1234\n"));
    QVERIFY(text.contains("SHA-256 "));
    process.kill();
    QVERIFY(process.waitForFinished(kPatience));
}

void ProgramTest::itEndsWhenAsked()
{
    QProcess process;
    start(process, {});
    for (int i = 0; i < 6; ++i)
        QVERIFY(!nextLine(process).isEmpty());
    process.terminate();
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void ProgramTest::badOptionsEndWithOneSentence_data()
{
    QTest::addColumn<QStringList>("options");
    for (const auto *line :
         {"--nope", "extra", "--port x", "--port 65536", "--port -1", "--host terminal.local",
          "--dialect x", "--auth x", "--base-path x", "--base-path /x/", "--serial a_b",
          "--currency XXZ", "--decimals 5", "--scenario x", "--temper x", "--temper chatty:x",
          "--seed x", "--ledger /", "--identity /"})
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ');
}

void ProgramTest::badOptionsEndWithOneSentence()
{
    QFETCH(const QStringList, options);
    QProcess process;
    start(process, options);
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    const QByteArray sentence = process.readAllStandardError();
    QCOMPARE(sentence.count('\n'), 1);
    QVERIFY(sentence.endsWith(".\n"));
}

void ProgramTest::aPortThatIsTakenIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QProcess process;
    start(process, {u"--port"_s, QString::number(other.serverPort())});
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardOutput().isEmpty());
}

void ProgramTest::aRestartKeepsItsCertificate()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"identity.pem"_s);
    QStringList fingerprints;
    for (int i = 0; i < 2; ++i) {
        QProcess process;
        start(process, {u"--json"_s, u"--identity"_s, file});
        fingerprints.append(introductionOf(process).value("fingerprint"_L1).toString());
        process.kill();
        QVERIFY(process.waitForFinished(kPatience));
    }
    QCOMPARE(fingerprints[0].size(), 64);
    QCOMPARE(fingerprints[0], fingerprints[1]);
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOwner;
    QVERIFY(!(QFile::permissions(file) & kOthers));
}

void ProgramTest::anIdentityThatIsNotOneIsRefused()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"identity.pem"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("hello");
    file.close();
    QProcess process;
    start(process, {u"--identity"_s, file.fileName()});
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "hello");
}

void ProgramTest::theLedgerSurvivesAKill()
{
    const QTemporaryDir folder;
    QFile ledger(folder.filePath(u"ledger"_s));
    QProcess process;
    start(process,
          {u"--json"_s, u"--instant"_s, u"--token"_s, u"42"_s, u"--ledger"_s, ledger.fileName(),
           u"--scenario"_s, u"reply-lost"_s});
    RawTill till = tillAt(introductionOf(process), "42");
    QVERIFY(!till.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1000}}));
    process.kill();
    QVERIFY(process.waitForFinished(kPatience));
    QVERIFY(ledger.open(QIODevice::ReadOnly));
    const QJsonObject line = QJsonDocument::fromJson(ledger.readAll()).object();
    QCOMPARE(line.value("event"_L1).toString(), u"charge"_s);
    QCOMPARE(line.value("amount"_L1).toInteger(), 1000);
}

void ProgramTest::aScenarioCanBeTypedWhileItRuns()
{
    QProcess process;
    start(process, {u"--json"_s, u"--instant"_s, u"--token"_s, u"42"_s, u"--interactive"_s});
    RawTill till = tillAt(introductionOf(process), "42");
    const QJsonObject sale{{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1000}};
    process.write("nonsense\nerror-400@post*1\n");
    const QJsonObject told = QJsonDocument::fromJson(nextLine(process)).object();
    QCOMPARE(told.value("scenario"_L1).toString(), u"error-400@post*1"_s);
    QCOMPARE(process.readAllStandardError(), "\"nonsense\" is none of --list-scenarios.\n");
    const auto refused = till.post(sale);
    QVERIFY(refused && refused->status == 400);
    process.closeWriteChannel();
    const auto taken = till.post(sale);
    QVERIFY(taken && taken->status == 200);
    process.kill();
    QVERIFY(process.waitForFinished(kPatience));
}

void ProgramTest::aTemperIsSetFromTheStart()
{
    QProcess process;
    start(process,
          {u"--json"_s, u"--instant"_s, u"--token"_s, u"42"_s, u"--temper"_s,
           u"sloppy:lower-case-headers"_s});
    const QJsonObject said = introductionOf(process);
    QCOMPARE(said.value("temper"_L1).toString(), u"sloppy:lower-case-headers"_s);
    RawTill till = tillAt(said, "42");
    RawClient client(static_cast<quint16>(said.value("port"_L1).toInteger()));
    QVERIFY(client.open());
    client.send(
        till.request("POST", "/transaction", {}, R"({"transType":"SALE","amountTrans":1000})"));
    QTRY_VERIFY(client.received().contains("content-length: "));
    process.kill();
    QVERIFY(process.waitForFinished(kPatience));
}

void ProgramTest::aTemperCanBeTypedWhileItRuns()
{
    QProcess process;
    start(process, {u"--json"_s, u"--interactive"_s});
    QCOMPARE(introductionOf(process).value("temper"_L1).toString(), u"calm"_s);
    process.write("temper angry\ntemper chatty:fall-back\n");
    const QJsonObject told = QJsonDocument::fromJson(nextLine(process)).object();
    QCOMPARE(told.value("temper"_L1).toString(), u"chatty:fall-back"_s);
    QCOMPARE(told.value("scenario"_L1).toString(), u"none"_s);
    QCOMPARE(process.readAllStandardError(), "\"angry\" is none of --list-tempers.\n");
    process.kill();
    QVERIFY(process.waitForFinished(kPatience));
}

void ProgramTest::everyTemperIsListed()
{
    QProcess process;
    start(process, {u"--list-tempers"_s});
    QVERIFY(process.waitForFinished(kPatience));
    QCOMPARE(process.exitCode(), 0);
    const QByteArray list = process.readAllStandardOutput();
    for (const auto *name :
         {"chatty:wrong-pin ", "contradictory:declined-then-approved ", "sloppy:no-length "})
        QVERIFY2(list.contains(name), name);
}

void ProgramTest::withAMemoryItKnowsItsPaymentsAgain()
{
    const QTemporaryDir folder;
    const QStringList options{u"--json"_s, u"--instant"_s, u"--token"_s,
                              u"42"_s,     u"--memory"_s,  folder.filePath(u"memory"_s)};
    QString uti;
    for (int i = 0; i < 2; ++i) {
        QProcess process;
        start(process, options);
        RawTill till = tillAt(introductionOf(process), "42");
        if (i == 0)
            uti = till.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1000}})
                      ->json()
                      .value("uti"_L1)
                      .toString();
        const auto answer = till.ask(uti);
        QVERIFY(answer && answer->status == 200);
        QCOMPARE(answer->json().value("transApproved"_L1).toBool(), true);
        process.kill();
        QVERIFY(process.waitForFinished(kPatience));
    }
}

void ProgramTest::aReaderThatLeavesDoesNotEndIt()
{
    QProcess process;
    start(process, {u"--json"_s, u"--instant"_s, u"--token"_s, u"42"_s});
    RawTill till = tillAt(introductionOf(process), "42");
    process.closeReadChannel(QProcess::StandardOutput);
    for (int i = 0; i < 3; ++i) {
        const auto answer = till.post({{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, 1000}});
        QVERIFY(answer && answer->status == 200);
    }
    QCOMPARE(process.state(), QProcess::Running);
    process.kill();
    QVERIFY(process.waitForFinished(kPatience));
}

QTEST_GUILESS_MAIN(ProgramTest)
#include "programtest.moc"
