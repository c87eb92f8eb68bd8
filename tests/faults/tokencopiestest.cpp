#include "tests/support/system/memorysearch.h"
#include "tests/support/till/tillfixture.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

/// How many copies of a token are in the memory of a till that keeps taking payments, including
/// those of the simulated terminal in the same process.
class TokenCopiesTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void noPaymentKeepsACopyOfItsOwn();
};

void TokenCopiesTest::noPaymentKeepsACopyOfItsOwn()
{
    sim::TerminalOptions options;
    options.timing = sim::Timing::instant();
    sim::SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    TillFixture till;
    QVERIFY(till.pair(TillFixture::requestFor(terminal)));
    const QByteArray disguised = masked(terminal.token());
    const auto copiesAfter = [&](int payments) {
        for (int i = 0; i < payments; ++i)
            till.charge(PaymentType::Sale, 1000);
        return copiesInMemory(QCoreApplication::applicationPid(), disguised).value_or(-1);
    };
    const int first = copiesAfter(10);
    const int last = copiesAfter(20);
    qInfo("copies of the token: %d after 10 payments, %d after 30", first, last);
    QCOMPARE(till.allPayments().size(), 30U);
    QVERIFY(first >= 1);
    QVERIFY(last < first + 20);
}

QTEST_GUILESS_MAIN(TokenCopiesTest)
#include "tokencopiestest.moc"
