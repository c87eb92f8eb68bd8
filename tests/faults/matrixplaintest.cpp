#include "tests/faults/faultmatrix.h"

#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Stage;

/// Plain HTTP, under every fault that does not need TLS.
class MatrixPlainTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void withoutTlsLessIsProvedAndNothingIsInvented_data();
    void withoutTlsLessIsProvedAndNothingIsInvented() { faultmatrix::play(); }
};

void MatrixPlainTest::withoutTlsLessIsProvedAndNothingIsInvented_data()
{
    faultmatrix::addColumns();
    faultmatrix::addRows({.dialect = DialectId::Paynt, .tls = false},
                         {Stage::Post, Stage::Card, Stage::Bank, Stage::Result});
}

QTEST_GUILESS_MAIN(MatrixPlainTest)
#include "matrixplaintest.moc"
