#include "core/simulator/simulatedterminal.h"
#include "tests/core/reach/connectionbench.h"
#include "tests/support/system/privatenetwork.h"

#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// Where the network leads, in one of the test's own: real routes, and a real address of the
/// internet.
class ConnectionRouteTest final : public QObject {
    Q_OBJECT

public:
    explicit ConnectionRouteTest(bool isPrivate)
        : m_isPrivate(isPrivate)
    { }

private slots:
    void initTestCase();
    void withoutANetworkThereIsNoRoute();
    void aTerminalOnTheInternetIsWarnedOfAndChecked();

private:
    bool m_isPrivate; ///< Otherwise this computer gives no test a network.
};

namespace {

constexpr auto kOfTheInternet = "203.0.113.5";

} // namespace

void ConnectionRouteTest::initTestCase()
{
    QLoggingCategory::setFilterRules(u"tillside.*=false"_s);
    if (!m_isPrivate)
        QSKIP("This computer gives no test a network of its own.");
}

void ConnectionRouteTest::withoutANetworkThereIsNoRoute()
{
    ConnectionBench bench;
    TerminalRecord terminal = bench.know(8080, makeIdentity());
    for (const QString &away : {u"192.168.1.42"_s, u"fd00::42"_s}) {
        terminal.host = away;
        const ConnectionReport report = bench.check(terminal);
        QCOMPARE(marksOf(report), u"PF......"_s);
        QCOMPARE(reasonsIn(report), u"no-route"_s);
    }
}

void ConnectionRouteTest::aTerminalOnTheInternetIsWarnedOfAndChecked()
{
    ConnectionBench bench;
    sim::TerminalOptions options;
    options.address = QHostAddress(QString::fromLatin1(kOfTheInternet));
    options.identity = makeIdentity();
    options.token = ConnectionBench::kToken;
    sim::SimulatedTerminal simulated(options);
    QVERIFY(simulated.listen());
    TerminalRecord terminal = bench.know(simulated.port(), options.identity);
    terminal.host = QString::fromLatin1(kOfTheInternet);
    const ConnectionReport report = bench.check(terminal);
    QCOMPARE(marksOf(report), u"WPPPPPPP"_s);
    QCOMPARE(reasonsIn(report), u"public-address"_s);
    QCOMPARE(report.from, QHostAddress(terminal.host));
}

int main(int argc, char *argv[])
{
    const bool isPrivate = networks::enterPrivate(kOfTheInternet);
    QCoreApplication application(argc, argv);
    ConnectionRouteTest test(isPrivate);
    return QTest::qExec(&test, argc, argv);
}

#include "connectionroutetest.moc"
