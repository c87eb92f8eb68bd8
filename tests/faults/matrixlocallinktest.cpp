#include "tests/faults/faultmatrix.h"

#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Stage;

/// LocalLink over TLS, under every fault.
class MatrixLocalLinkTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void noFaultMakesTheTillSayWhatIsNotSo_data();
    void noFaultMakesTheTillSayWhatIsNotSo() { faultmatrix::play(); }
};

void MatrixLocalLinkTest::noFaultMakesTheTillSayWhatIsNotSo_data()
{
    faultmatrix::addColumns();
    faultmatrix::addRows({.dialect = DialectId::LocalLink},
                         {Stage::Post, Stage::Card, Stage::Bank, Stage::Result});
}

QTEST_GUILESS_MAIN(MatrixLocalLinkTest)
#include "matrixlocallinktest.moc"
