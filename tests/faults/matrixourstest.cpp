#include "tests/faults/faultmatrix.h"

#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Stage;

/// A terminal that takes the till's UTI, under every fault.
class MatrixOursTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void withAUtiOfItsOwnTheTillFindsEveryPaymentAgain_data();
    void withAUtiOfItsOwnTheTillFindsEveryPaymentAgain() { faultmatrix::play(); }
};

void MatrixOursTest::withAUtiOfItsOwnTheTillFindsEveryPaymentAgain_data()
{
    faultmatrix::addColumns();
    faultmatrix::addRows({.dialect = DialectId::Paynt, .utiMode = UtiMode::Ours},
                         {Stage::Post, Stage::Card, Stage::Bank, Stage::Result});
}

QTEST_GUILESS_MAIN(MatrixOursTest)
#include "matrixourstest.moc"
