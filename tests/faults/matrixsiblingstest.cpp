#include "tests/faults/faultmatrix.h"

#include <QLoggingCategory>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using sim::Stage;

/// The POST, where the dialects differ most, without TLS and with the till's own UTI.
class MatrixSiblingsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(u"tillside.*=false"_s); }

    void whatIsTrueForPayntIsTrueForItsSiblings_data();
    void whatIsTrueForPayntIsTrueForItsSiblings() { faultmatrix::play(); }
};

void MatrixSiblingsTest::whatIsTrueForPayntIsTrueForItsSiblings_data()
{
    faultmatrix::addColumns();
    for (const DialectId dialect : {DialectId::LocalLink, DialectId::Positive}) {
        faultmatrix::addRows({.dialect = dialect, .tls = false}, {Stage::Post});
        faultmatrix::addRows({.dialect = dialect, .utiMode = UtiMode::Ours}, {Stage::Post});
    }
}

QTEST_GUILESS_MAIN(MatrixSiblingsTest)
#include "matrixsiblingstest.moc"
