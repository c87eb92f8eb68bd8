#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"

#include <QCoreApplication>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000;

} // namespace

/// What the till asks before the same sale, by any face of it: an approval that no person was told
/// of, and a payment on another terminal that is not known yet.
class ToldTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void whatWasPrintedIsTold_data();
    void whatWasPrintedIsTold();
    void whatCouldNotBePrintedAsksBeforeTheSameSale_data();
    void whatCouldNotBePrintedAsksBeforeTheSameSale();
    void whatAKilledTillLeftAsksUntilAPersonAnswers();
    void lookingItUpTells_data();
    void lookingItUpTells();
    void aVoidedSaleAsksNothing();
    void theSameSaleOnAnotherTerminalAsksWhileOneIsNotKnown();

private:
    void useTerminal(const QStringList &options);
    /// Runs tillside-cli from a shell with its standard output \a redirected.
    [[nodiscard]] int runRedirected(const QString &redirected, const QStringList &words) const;
    /// The payment as `list` shows it, which tells no person anything.
    [[nodiscard]] QJsonObject newest() const { return m_till->list().at(0).toObject(); }
    [[nodiscard]] QStringList evidence() const { return evidenceOf(newest()); }
    void checkAsks(const CliRun &run) const;

    std::unique_ptr<CliTill> m_till;
    std::unique_ptr<TerminalProcess> m_terminal;
};

void ToldTest::useTerminal(const QStringList &options)
{
    m_till = std::make_unique<CliTill>();
    m_terminal = std::make_unique<TerminalProcess>(options);
    const CliRun paired = m_till->pair(*m_terminal, u"Counter"_s, {u"--uti"_s, u"ours"_s});
    QVERIFY2(paired.code == 0, paired.described());
}

void ToldTest::init()
{
    useTerminal({u"--instant"_s});
}

void ToldTest::cleanup()
{
    m_terminal.reset();
    m_till.reset();
}

int ToldTest::runRedirected(const QString &redirected, const QStringList &words) const
{
    const QString program = QCoreApplication::applicationDirPath() + u"/tillside-cli"_s;
    return QProcess::execute(u"sh"_s,
                             QStringList{u"-c"_s, u"\"$@\" 2>/dev/null "_s + redirected, u"sh"_s,
                                         program, u"--data-dir"_s, m_till->folder()}
                                 + words);
}

void ToldTest::checkAsks(const CliRun &run) const
{
    QVERIFY2(run.code == 5 && run.isOneSentence(), run.described());
    QCOMPARE(run.text(u"error"_s), u"found-approved"_s);
    QVERIFY2(run.err.contains("--again"), run.described());
}

void ToldTest::whatWasPrintedIsTold_data()
{
    QTest::addColumn<QString>("amount");
    QTest::newRow("approved") << u"10.00"_s;
    QTest::newRow("declined") << u"10.05"_s;
}

void ToldTest::whatWasPrintedIsTold()
{
    QFETCH(const QString, amount);
    const CliRun charged = m_till->charge(amount);
    QVERIFY2(charged.code == 0 || charged.code == 10, charged.described());
    QVERIFY(!evidenceOf(charged.object()).contains(u"told"_s)); // It is not told before it is.
    QCOMPARE(evidence().back(), u"told"_s);
    // Another customer, with a reference of their own.
    const CliRun next = m_till->charge(amount, {u"--reference"_s, u"NEXT-1"_s, u"--again"_s});
    QCOMPARE(next.code, charged.code);
    QCOMPARE(m_terminal->requests("POST"), 2);
}

void ToldTest::whatCouldNotBePrintedAsksBeforeTheSameSale_data()
{
    QTest::addColumn<QString>("redirected");
    QTest::newRow("a full disk") << u">/dev/full"_s;
    QTest::newRow("a closed stream") << u">&-"_s;
    QTest::newRow("a reader that has left") << u"| true"_s;
}

void ToldTest::whatCouldNotBePrintedAsksBeforeTheSameSale()
{
    QFETCH(const QString, redirected);
    QCOMPARE(runRedirected(redirected, {u"charge"_s, u"--amount"_s, u"10.00"_s}), 0);
    QCOMPARE(newest()["outcome"_L1].toString(), u"approved"_s);
    QVERIFY(!evidence().contains(u"told"_s));
    // However many other payments come between, and under another reference.
    for (int other = 1; other <= 3; ++other)
        QCOMPARE(m_till->charge(u"20.0%1"_s.arg(other)).code, 0);
    checkAsks(m_till->charge(u"10.00"_s, {u"--reference"_s, u"RETYPED-1"_s}));
    checkAsks(m_till->charge(u"10.00"_s)); // The refusal itself is no answer.
    QCOMPARE(m_terminal->requests("POST"), 4);
    QCOMPARE(m_till->charge(u"10.00"_s, {u"--again"_s}).code, 0);
    QCOMPARE(m_terminal->requests("POST"), 5);
    const QJsonObject first = m_till->list().last().toObject();
    QCOMPARE(evidenceOf(first).back(), u"told"_s); // Whoever says "again" knows of it.
}

void ToldTest::whatAKilledTillLeftAsksUntilAPersonAnswers()
{
    useTerminal({u"--instant"_s, u"--scenario"_s, u"late*1"_s});
    const auto running = m_till->start({u"charge"_s, u"--amount"_s, u"10.00"_s});
    QTRY_COMPARE_WITH_TIMEOUT(m_terminal->ledger().size(), 1, kPatience);
    running->kill();
    // Another program of the till finds out how it ended, and shows that to no person.
    QCOMPARE(runRedirected(u">/dev/full"_s, {u"check"_s, u"--all"_s}), 0);
    QCOMPARE(newest()["outcome"_L1].toString(), u"approved"_s);
    checkAsks(m_till->charge(u"10.00"_s));
    QCOMPARE(m_terminal->ledger().size(), 1);
    QCOMPARE(m_till->charge(u"10.00"_s, {u"--again"_s}).code, 0);
    QCOMPARE(m_terminal->ledger().size(), 2);
}

void ToldTest::lookingItUpTells_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("check") << QStringList{u"check"_s};
    QTest::newRow("show") << QStringList{u"show"_s};
}

void ToldTest::lookingItUpTells()
{
    QFETCH(const QStringList, words);
    QCOMPARE(runRedirected(u">/dev/full"_s, {u"charge"_s, u"--amount"_s, u"10.00"_s}), 0);
    const QString id = newest()["id"_L1].toString();
    QVERIFY(!evidence().contains(u"told"_s)); // A list is no word on one payment.
    QCOMPARE(m_till->run(words + QStringList{id}).code, 0);
    QCOMPARE(evidence().back(), u"told"_s);
}

void ToldTest::aVoidedSaleAsksNothing()
{
    QCOMPARE(runRedirected(u">/dev/full"_s, {u"charge"_s, u"--amount"_s, u"10.00"_s}), 0);
    const QString id = newest()["id"_L1].toString();
    QCOMPARE(m_till->run({u"void"_s, id}).code, 0);
    QCOMPARE(m_till->charge(u"10.00"_s).code, 0);
}

void ToldTest::theSameSaleOnAnotherTerminalAsksWhileOneIsNotKnown()
{
    useTerminal({u"--instant"_s, u"--scenario"_s, u"error-500@result"_s});
    const TerminalProcess bar({u"--instant"_s});
    QCOMPARE(m_till->pair(bar, u"Bar"_s).code, 0);
    const QStringList counter{u"--terminal"_s, u"Counter"_s};
    const QStringList atBar{u"--terminal"_s, u"Bar"_s};
    const CliRun open = m_till->charge(u"22.99"_s, counter + QStringList{u"--wait"_s, u"1"_s});
    QVERIFY2(open.code == 20, open.described());
    const qsizetype asked = m_terminal->requests("GET");
    for (const QStringList &reference :
         {QStringList(), QStringList{u"--reference"_s, u"R-2"_s}, QStringList{u"--again"_s}}) {
        const CliRun blocked = m_till->charge(u"22.99"_s, atBar + reference);
        QVERIFY2(blocked.code == 5 && blocked.isOneSentence(), blocked.described());
        QCOMPARE(blocked.text(u"error"_s), u"unresolved"_s);
        QVERIFY2(blocked.err.contains("Counter") && blocked.err.contains("22.99")
                     && blocked.err.contains(open.text(u"id"_s).toUtf8()),
                 blocked.described());
    }
    QCOMPARE(bar.requests("POST"), 0);
    QCOMPARE(m_terminal->requests("GET"), asked);
    QCOMPARE(m_till->charge(u"23.99"_s, atBar).code, 0);
    QCOMPARE(m_till->charge(u"22.99"_s, atBar + QStringList{u"--despite-unresolved"_s}).code, 0);
    QCOMPARE(bar.requests("POST"), 2);
}

QTEST_GUILESS_MAIN(ToldTest)
#include "toldtest.moc"
