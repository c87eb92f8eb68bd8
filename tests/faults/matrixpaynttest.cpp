#include "tests/faults/faultmatrix.h"

#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Stage;

/// Paynt EPOS over TLS, under every fault.
class MatrixPayntTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void noFaultMakesTheTillSayWhatIsNotSo_data();
    void noFaultMakesTheTillSayWhatIsNotSo() { faultmatrix::play(); }
};

void MatrixPayntTest::noFaultMakesTheTillSayWhatIsNotSo_data()
{
    faultmatrix::addColumns();
    faultmatrix::addRows({.dialect = DialectId::Paynt},
                         {Stage::Post, Stage::Card, Stage::Bank, Stage::Result});
}

QTEST_GUILESS_MAIN(MatrixPayntTest)
#include "matrixpaynttest.moc"
