#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Several processes of one till at the same time.
class TogetherTest : public QObject {
    Q_OBJECT

private slots:
    void twoChargesAtOnceAreOnePayment();
    void refundsAtOnceReturnNoMoreThanWasPaid();
    void theOneThatIsRefusedNamesTheRunningPayment();
    void whatRunsIsLeftAlone();
    void manyTerminalsPayAtTheSameTime();
    void aKilledProcessFreesItsTerminal();
};

namespace {

constexpr int kPatience = 60'000;

const QStringList kLateAnswer{u"--instant"_s, u"--scenario"_s, u"late"_s};
const QStringList kCharge{u"charge"_s, u"--amount"_s, u"10.00"_s};

} // namespace

void TogetherTest::twoChargesAtOnceAreOnePayment()
{
    const TerminalProcess terminal(kLateAnswer);
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    std::vector<std::unique_ptr<CliProcess>> processes;
    constexpr int kAtOnce = 4;
    processes.reserve(kAtOnce);
    for (int i = 0; i < kAtOnce; ++i)
        processes.push_back(till.start(kCharge));
    QList<int> codes;
    for (const auto &process : processes) {
        const CliRun run = process->wait();
        codes << run.code;
        QVERIFY2(run.code == 0 || run.text(u"error"_s) == u"terminal-in-use"_s, run.described());
    }
    std::sort(codes.begin(), codes.end());
    QCOMPARE(codes, QList<int>({0, 5, 5, 5}));
    QCOMPARE(terminal.ledger().size(), 1);
    QCOMPARE(terminal.requests("POST"), 1);
    QCOMPARE(till.list().size(), 1);
}

void TogetherTest::refundsAtOnceReturnNoMoreThanWasPaid()
{
    const TerminalProcess terminal;
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    const CliRun sale = till.charge(u"10.00"_s);
    QVERIFY2(sale.code == 0, sale.described());
    const QStringList refund{u"refund"_s, sale.text(u"id"_s), u"--amount"_s, u"4.00"_s,
                             u"--again"_s};
    QStringList errors;
    for (int wave = 0; wave < 3; ++wave) {
        std::vector<std::unique_ptr<CliProcess>> processes;
        for (int i = 0; i < 4; ++i)
            processes.push_back(till.start(refund));
        for (const auto &process : processes) {
            const CliRun run = process->wait();
            QVERIFY2(run.code == 0 || run.code == 5 || run.code == 6, run.described());
            errors << run.text(u"error"_s);
        }
    }
    QVERIFY(errors.contains(u"more-than-paid"_s));
    QCOMPARE(terminal.ledger().size(), 3); // The sale, and twice 4.00.
    QCOMPARE(terminal.requests("POST"), 3);
}

void TogetherTest::theOneThatIsRefusedNamesTheRunningPayment()
{
    const TerminalProcess terminal(kLateAnswer);
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    const auto running = till.start(kCharge);
    QVERIFY(running->waitToSay("goes to the terminal"));
    const QString id = till.list().at(0)["id"_L1].toString();
    QCOMPARE(till.show(id)["outcome"_L1].toString(), u"running"_s);
    const CliRun refused = till.charge(u"20.00"_s);
    QVERIFY2(refused.code == 5 && refused.isOneSentence(), refused.described());
    QVERIFY2(refused.err.contains(id.toUtf8()) && refused.err.contains("10.00"),
             refused.described());
    QCOMPARE(running->wait().code, 0);
    QCOMPARE(till.charge(u"20.00"_s).code, 0);
}

void TogetherTest::whatRunsIsLeftAlone()
{
    const TerminalProcess terminal(kLateAnswer);
    const CliTill till;
    QCOMPARE(till.pair(terminal).code, 0);
    const auto running = till.start(kCharge);
    QVERIFY(running->waitToSay("goes to the terminal"));
    const QString id = till.list().at(0)["id"_L1].toString();
    QCOMPARE(till.run({u"check"_s, id}).code, 20);
    QCOMPARE(till.pair(terminal).code, 5);
    QCOMPARE(till.run({u"terminals"_s, u"--forget"_s, u"Counter"_s}).code, 5);
    QCOMPARE(
        till.run({u"settle"_s, id, u"--charged"_s, u"--seen"_s, u"A"_s, u"--note"_s, u"B"_s}).code,
        5);
    const CliRun charged = running->wait();
    QVERIFY2(charged.code == 0, charged.described());
    QVERIFY(charged.object()["settled"_L1].isNull());
}

void TogetherTest::manyTerminalsPayAtTheSameTime()
{
    constexpr int kTerminals = 5;
    const CliTill till;
    std::vector<std::unique_ptr<TerminalProcess>> terminals;
    std::vector<std::unique_ptr<CliProcess>> pairings;
    std::vector<std::unique_ptr<CliProcess>> charges;
    charges.reserve(kTerminals);
    for (int i = 0; i < kTerminals; ++i) {
        terminals.push_back(std::make_unique<TerminalProcess>());
        const QString name = u"Till %1"_s.arg(i);
        pairings.push_back(
            till.start(CliTill::pairing(*terminals.back(), name), CliTill::typedCode()));
    }
    for (const auto &pairing : pairings) {
        const CliRun run = pairing->wait();
        QVERIFY2(run.code == 0, run.described());
    }
    for (int i = 0; i < kTerminals; ++i)
        charges.push_back(till.start({u"charge"_s, u"--amount"_s, u"10.0%1"_s.arg(i),
                                      u"--terminal"_s, u"Till %1"_s.arg(i)}));
    for (const auto &charge : charges) {
        const CliRun run = charge->wait();
        QVERIFY2(run.code == 0, run.described());
    }
    for (const auto &terminal : terminals)
        QCOMPARE(terminal->ledger().size(), 1);
    QCOMPARE(till.list().size(), kTerminals);
}

void TogetherTest::aKilledProcessFreesItsTerminal()
{
    const TerminalProcess terminal(QStringList{u"--instant"_s, u"--scenario"_s, u"late*1"_s});
    const CliTill till;
    QCOMPARE(till.pair(terminal, u"Counter"_s, {u"--uti"_s, u"ours"_s}).code, 0);
    const auto running = till.start(kCharge);
    QTRY_COMPARE_WITH_TIMEOUT(terminal.ledger().size(), 1, kPatience);
    running->kill();
    // The next charge asks about the open payment, and proceeds because that is then settled.
    const CliRun next = till.charge(u"20.00"_s);
    QVERIFY2(next.code == 0, next.described());
    QCOMPARE(till.list().at(1)["outcome"_L1].toString(), u"approved"_s);
    QCOMPARE(terminal.ledger().size(), 2);
}

QTEST_GUILESS_MAIN(TogetherTest)
#include "togethertest.moc"
