#include "app/cli/arguments.h"
#include "app/cli/pairverb.h"
#include "app/cli/payverbs.h"
#include "tests/cli/clitill.h"

#include <QDir>
#include <QTest>

using namespace tillside;
using namespace tillside::cli;
using namespace Qt::StringLiterals;

/// What a command line may contain, and that a wrong one only prints one sentence.
class UsageTest : public QObject {
    Q_OBJECT

private slots:
    void aGoodLineIsTaken_data();
    void aGoodLineIsTaken();
    void aBadLineIsToldInOneSentence_data();
    void aBadLineIsToldInOneSentence();
    void aPairingIsReadInFull();
    void aChargeIsReadInFull();
    void theProgramEndsWithOne_data();
    void theProgramEndsWithOne();
    void helpIsNoError_data();
    void helpIsNoError();
    void withoutACodeNothingIsPaired();
};

namespace {

/// Words separated by spaces; `_` stands for a space within a word.
QStringList words(const char *line)
{
    QStringList all = QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
    all.replaceInStrings(u"_"_s, u" "_s);
    return all;
}

Result<Arguments, UsageAnswer> parse(const QStringList &line)
{
    return parseArguments(QStringList{u"tillside-cli"_s} + line);
}

/// How one verb interprets a line that is parsed the same way for all verbs.
template <typename Order>
Order orderOf(Result<Order, QString> (*read)(const TypedLine &), const QByteArray &line)
{
    const auto typed = readLine(QStringList{u"tillside-cli"_s} + words(line));
    return read(typed.value()).value();
}

constexpr auto kPair = "pair --address 10.0.0.7:8080 --tid 1850012345 --name Bar ";
const QByteArray kPrint(64, 'a');

} // namespace

void UsageTest::aGoodLineIsTaken_data()
{
    QTest::addColumn<QStringList>("line");
    for (const auto *line : {"charge --amount 12.50",
                             "charge --amount 12.50 --type refund --reference A-1",
                             "charge --amount 1 --wait 0 --json --debug",
                             "--json charge --amount 1",
                             "void P-0000000001",
                             "void 6f311f3a-a72f-3864-98db-bfef44223c1f --reference X",
                             "capture P-0000000001 --amount 3.00 --despite-unresolved",
                             "charge --amount 1 --again",
                             "void P-0000000001 --again",
                             "capture P-0000000001 --amount 3.00 --again",
                             "check",
                             "check --all",
                             "check P-0000000001",
                             "check UTI --terminal Bar",
                             "list",
                             "list --unresolved --limit 5",
                             "show P-0000000001",
                             "settle P-0000000001 --charged --seen AUTH --note Kim",
                             "terminals",
                             "terminals --forget Bar",
                             "terminals --void-until 23:30",
                             "terminals --terminal Bar --void-until 23:30",
                             "cancel",
                             "cancel --terminal Bar"})
        QTest::newRow(line) << words(line);
    for (const auto *more :
         {"--trust-on-first-use", "--plain-http", "--trust-on-first-use --dialect positive",
          "--trust-on-first-use --base-path /x/y --auth bearer --uti ours",
          "--trust-on-first-use --currency ISK --decimals 2"})
        QTest::newRow(more) << words(QByteArray(kPair) + more);
    QTest::newRow("fingerprint") << words(kPair + QByteArray("--fingerprint ") + kPrint);
}

void UsageTest::aGoodLineIsTaken()
{
    QFETCH(const QStringList, line);
    const auto arguments = parse(line);
    QVERIFY2(arguments, arguments ? "" : qPrintable(arguments.error().text));
}

void UsageTest::aBadLineIsToldInOneSentence_data()
{
    QTest::addColumn<QStringList>("line");
    for (const auto *line : {"sell",
                             "charge extra",
                             "charge --nope",
                             "charge --amount",
                             "charge --type void",
                             "charge --type SALE",
                             "charge --wait soon",
                             "charge --wait -1",
                             "charge --wait 1.5",
                             "charge --reference a_b",
                             "charge --reference kaffee#1",
                             "charge --unresolved",
                             "charge --reference 1234567890123456789012345678901234567",
                             "void",
                             "capture",
                             "show",
                             "settle",
                             "void P-1 P-2",
                             "void P-1 --amount 3.00",
                             "capture P-1 --terminal Bar",
                             "check --all P-1",
                             "check --amount 1",
                             "check --again",
                             "completion",
                             "completion fish",
                             "completion bash zsh",
                             "help sell",
                             "terminals --void-until 25:00",
                             "terminals --void-until noon",
                             "terminals --terminal Bar",
                             "terminals --forget Bar --void-until 23:30",
                             "list --limit 0",
                             "list --limit many",
                             "list P-1",
                             "settle P-1",
                             "settle P-1 --charged",
                             "settle P-1 --charged --seen A",
                             "settle P-1 --charged --not-charged --seen A --note B",
                             "settle P-1 --charged --seen _ --note B",
                             "terminals Bar",
                             "cancel P-1",
                             "cancel --wait 3"})
        QTest::newRow(line) << words(line);
    for (const auto *more : {"",
                             "--trust-on-first-use --plain-http",
                             "--fingerprint 1234",
                             "--trust-on-first-use --dialect other",
                             "--trust-on-first-use --auth basic",
                             "--trust-on-first-use --uti mine",
                             "--trust-on-first-use --currency EURO",
                             "--trust-on-first-use --decimals 5",
                             "--trust-on-first-use --decimals two",
                             "--trust-on-first-use --name _",
                             "--trust-on-first-use --tid a.b",
                             "--trust-on-first-use --address 10.0.0.7:80:80",
                             "--trust-on-first-use --address _",
                             "--trust-on-first-use --decimals +2",
                             "--trust-on-first-use --address 127.1:80",
                             "--trust-on-first-use --address 0x7f.0.0.10:80",
                             "--trust-on-first-use --address 256.1.1.1:80",
                             "--trust-on-first-use --address 10.0.7:80",
                             "--trust-on-first-use --address 10.0.0.7:",
                             "--trust-on-first-use --address 10.0.0.7:99999",
                             "--trust-on-first-use --address 10.0.0.7/path",
                             "--trust-on-first-use --address me@10.0.0.7",
                             "--trust-on-first-use --amount 3"})
        QTest::newRow(qPrintable(u"pair "_s + QString::fromLatin1(more)))
            << words(QByteArray(kPair) + more);
}

void UsageTest::aBadLineIsToldInOneSentence()
{
    QFETCH(const QStringList, line);
    const auto arguments = parse(line);
    QVERIFY(!arguments);
    const QString text = arguments.error().text;
    QVERIFY2(!arguments.error().isHelp && text.endsWith(u'.') && !text.contains(u'\n'),
             qPrintable(text));
}

void UsageTest::aPairingIsReadInFull()
{
    const QByteArray line = kPair
        + QByteArray("--code 7391 --currency ISK --dialect locallink --fingerprint ") + kPrint;
    const PairingRequest request = orderOf(readPairing, line);
    QCOMPARE(request.profile.host, u"10.0.0.7"_s);
    QCOMPARE(request.profile.port, 8080);
    QCOMPARE(request.profile.basePath, u"/locallink/1.0.0"_s);
    QCOMPARE(request.profile.authForm, AuthForm::Bearer);
    QCOMPARE(request.profile.utiMode, UtiMode::Theirs);
    QCOMPARE(request.profile.currency.code, u"ISK"_s);
    QCOMPARE(request.profile.decimals, 0);
    QCOMPARE(request.code.reveal(), "7391");
    QVERIFY(request.fingerprint && !request.profile.plainHttp);
    const auto secrets = parse(words(line)).value().secrets;
    QVERIFY(secrets.size() == 1 && secrets.front().reveal() == "7391");
}

void UsageTest::aChargeIsReadInFull()
{
    const QByteArray line = "charge --amount 12.50 --type preauth --terminal My_Bar --wait 30 "
                            "--again --data-dir /till --json";
    const PayOrder order = orderOf(readPayment, line);
    QCOMPARE(order.type, PaymentType::PreAuth);
    QCOMPARE(order.amount, u"12.50"_s);
    QCOMPARE(order.terminal, u"My Bar"_s);
    QCOMPARE(order.wait, std::chrono::seconds(30));
    QVERIFY(!order.reference && !order.despiteUnresolved && order.isAgain);
    const Arguments arguments = parse(words(line)).value();
    QVERIFY(arguments.isJson && !arguments.isDebug);
    QCOMPARE(arguments.dataFolder, u"/till"_s);
}

void UsageTest::theProgramEndsWithOne_data()
{
    QTest::addColumn<QStringList>("line");
    for (const auto *line : {"sell", "charge --nope", "charge --type void", "settle P-1"})
        QTest::newRow(line) << words(line);
}

void UsageTest::theProgramEndsWithOne()
{
    QFETCH(const QStringList, line);
    const CliTill till;
    const CliRun run = till.run(line);
    QVERIFY2(run.code == 1 && run.isOneSentence() && run.out.isEmpty(), run.described());
    QVERIFY(!QDir(till.folder()).exists());
}

void UsageTest::helpIsNoError_data()
{
    QTest::addColumn<QStringList>("line");
    QTest::addColumn<int>("code");
    QTest::newRow("--help") << words("--help") << 0;
    QTest::newRow("--version") << words("--version") << 0;
    QTest::newRow("help") << words("help") << 0;
    QTest::newRow("help charge") << words("help charge") << 0;
    QTest::newRow("charge --help") << words("charge --help") << 0;
    QTest::newRow("nothing") << QStringList() << 1;
}

void UsageTest::helpIsNoError()
{
    QFETCH(const QStringList, line);
    QFETCH(const int, code);
    const CliRun run = CliProcess(line).wait();
    QCOMPARE(run.code, code);
    QCOMPARE(run.out.isEmpty(), code != 0);
    QCOMPARE(run.err.isEmpty(), code == 0);
}

void UsageTest::withoutACodeNothingIsPaired()
{
    const CliTill till;
    const CliRun run = till.run(words(kPair + QByteArray("--trust-on-first-use")));
    QCOMPARE(run.code, 1);
    QCOMPARE(run.text(u"error"_s), u"no-code"_s);
}

QTEST_GUILESS_MAIN(UsageTest)
#include "usagetest.moc"
