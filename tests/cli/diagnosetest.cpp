#include "tests/cli/clitill.h"
#include "tests/cli/terminalprocess.h"
#include "tests/support/system/secretsearch.h"
#include "tests/support/wire/rawserver.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// `diagnose`, as a script and as a person sees it.
class DiagnoseTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aTerminalThatWorksExitsWithZero();
    void eachFailureHasItsCode_data();
    void eachFailureHasItsCode();
    void peopleReadOneLineForEachStep();
    void theTokenGoesNowhereElse();
    void whileAPaymentRunsNothingIsTried();
    void aNameIsNeededAmongSeveral();

private:
    [[nodiscard]] CliRun diagnose() { return m_till->run({u"diagnose"_s}); }

    std::unique_ptr<CliTill> m_till;
    std::unique_ptr<TerminalProcess> m_terminal;
};

namespace {

/// The step that \a result ended at, and why: "token token-refused".
QString failedIn(const QJsonObject &result)
{
    for (const QJsonValue &step : result["steps"_L1].toArray()) {
        if (step["state"_L1] == "failed"_L1)
            return step["step"_L1].toString() + u' ' + step["reason"_L1].toString();
    }
    return {};
}

} // namespace

void DiagnoseTest::init()
{
    m_till = std::make_unique<CliTill>();
    m_terminal = std::make_unique<TerminalProcess>();
    const CliRun paired = m_till->pair(*m_terminal);
    QVERIFY2(paired.code == 0, paired.described());
}

void DiagnoseTest::cleanup()
{
    m_terminal.reset();
    m_till.reset();
}

void DiagnoseTest::aTerminalThatWorksExitsWithZero()
{
    const CliRun run = diagnose();
    QVERIFY2(run.code == 0 && run.err.isEmpty(), run.described());
    QVERIFY(run.object()["passed"_L1].toBool());
    QCOMPARE(run.object()["steps"_L1].toArray().size(), 8);
    QVERIFY(run.object()["roundTrip"_L1].toInt(-1) >= 0);
    QCOMPARE(run.text(u"fingerprint"_s).remove(u' ').toLower(), m_terminal->fingerprint());
    QCOMPARE(m_terminal->requests("POST"), 0);
}

void DiagnoseTest::eachFailureHasItsCode_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("failed");
    QTest::newRow("switched off") << u"off"_s << 7 << u"port port-closed"_s;
    QTest::newRow("forgot this till") << u"reset"_s << 7 << u"token token-refused"_s;
    QTest::newRow("replaced") << u"replaced"_s << 4 << u"certificate certificate-changed"_s;
}

void DiagnoseTest::eachFailureHasItsCode()
{
    QFETCH(const QString, what);
    if (what == u"off"_s)
        m_terminal->stop();
    else if (what == u"reset"_s)
        m_terminal->restart({u"--fast"_s});
    else
        m_terminal->replace();
    const CliRun run = diagnose();
    QTEST(run.code, "code");
    QTEST(failedIn(run.object()), "failed");
    QVERIFY(!run.object()["passed"_L1].toBool(true));
}

void DiagnoseTest::peopleReadOneLineForEachStep()
{
    m_terminal->stop();
    const CliRun run = CliProcess({u"diagnose"_s, u"--data-dir"_s, m_till->folder()}).wait();
    QCOMPARE(run.code, 7);
    const QStringList lines = QString::fromUtf8(run.out).split(u'\n', Qt::SkipEmptyParts);
    const QStringList marks = lines.filter(QRegularExpression(u"^[✓!✗-] "_s));
    QVERIFY2(marks.size() == 8, run.described());
    QVERIFY2(marks.at(0).startsWith(u"✓ Address · "_s), run.described());
    QVERIFY2(marks.at(2).startsWith(u"✗ Port "_s), run.described());
    QVERIFY2(marks.at(7) == u"- Clock"_s, run.described());
    QVERIFY2(lines.last() == u"The terminal cannot take payments from this till right now."_s,
             run.described());
}

/// Another machine has the terminal's address.
void DiagnoseTest::theTokenGoesNowhereElse()
{
    SecretSearch secrets;
    secrets.add(u"token"_s, m_till->token());
    RawServer other(makeIdentity());
    QVERIFY(m_till->moveTerminal(other.serverPort()));
    const CliRun run = diagnose();
    QCOMPARE(run.code, 4);
    QVERIFY(other.hasSeenEverything());
    QCOMPARE(other.log().applicationBytes, 0);
    QCOMPARE(secrets.foundIn(run.out + run.err), QStringList());
    QCOMPARE(secrets.foundBelow({m_till->folder()}), QStringList());
}

void DiagnoseTest::whileAPaymentRunsNothingIsTried()
{
    const TerminalProcess unhurried(QStringList{}); // It waits for a card.
    QCOMPARE(m_till->pair(unhurried, u"Bar"_s).code, 0);
    const QStringList atBar{u"--terminal"_s, u"Bar"_s};
    const auto paying = m_till->start(QStringList{u"charge"_s, u"--amount"_s, u"10.00"_s} + atBar);
    QTRY_VERIFY_WITH_TIMEOUT(unhurried.hasShown(u"card"_s), 60'000);
    const CliRun run = m_till->run(QStringList{u"diagnose"_s} + atBar);
    QCOMPARE(run.code, 5);
    QCOMPARE(failedIn(run.object()), u"address in-use"_s);
    const CliRun paid = paying->wait();
    QVERIFY2(paid.code == 0, paid.described());
}

void DiagnoseTest::aNameIsNeededAmongSeveral()
{
    const TerminalProcess bar;
    QCOMPARE(m_till->pair(bar, u"Bar"_s).code, 0);
    const CliRun unnamed = diagnose();
    QCOMPARE(unnamed.code, 1);
    QCOMPARE(unnamed.text(u"error"_s), u"which-terminal"_s);
    const CliRun named = m_till->run({u"diagnose"_s, u"--terminal"_s, u"bar"_s});
    QVERIFY2(named.code == 0, named.described());
    QCOMPARE(named.text(u"terminal"_s), u"Bar"_s);
}

QTEST_GUILESS_MAIN(DiagnoseTest)
#include "diagnosetest.moc"
