#include "core/day/dayclosing.h"
#include "core/journal/chainfinding.h"
#include "core/journal/journalerror.h"
#include "core/journal/searchterms.h"
#include "core/model/answerfault.h"
#include "core/model/evidencecode.h"
#include "core/model/money.h"
#include "core/net/callresult.h"
#include "core/payment/cancellation.h"
#include "core/payment/paymentrules.h"
#include "core/payment/paymentsession.h"
#include "core/payment/paymentstart.h"
#include "core/payment/terminalcheck.h"
#include "core/reach/connectionstep.h"
#include "core/reach/reachability.h"
#include "core/reach/reachcheck.h"
#include "core/support/datafolder.h"
#include "core/terminal/pairing.h"
#include "core/terminal/terminalprofile.h"
#include "core/terminal/wiremessages.h"
#include "core/vault/tokenvault.h"

#include <QFile>
#include <QMap>
#include <QTest>

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// For each "## Heading" of the page, the rows of its table as lists of cells.
using Page = QMap<QString, QList<QStringList>>;

Page readPage(const QString &path)
{
    QFile file(path);
    Page page;
    QString heading;
    if (!file.open(QIODevice::ReadOnly))
        return page;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (line.startsWith(u"## "_s))
            heading = line.sliced(3);
        QStringList cells = line.split(u'|');
        if (cells.size() < 3 || line.startsWith(u"|---"_s))
            continue;
        cells = cells.sliced(1, cells.size() - 2);
        std::transform(cells.begin(), cells.end(), cells.begin(),
                       [](const QString &cell) { return cell.trimmed(); });
        if (cells.front().startsWith(u'`'))
            page[heading] << cells;
    }
    return page;
}

template <typename E, std::size_t N>
QStringList namesOf(const std::array<E, N> &all)
{
    QStringList names;
    for (const E e : all)
        names << nameOf(e);
    return names;
}

} // namespace

class ErrorsDocTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyNameHasItsRow_data();
    void everyNameHasItsRow();
    void everyRowSaysAllFour();

private:
    Page m_page;
};

void ErrorsDocTest::initTestCase()
{
    m_page = readPage(QStringLiteral(TILLSIDE_SOURCE_DIR "/docs/errors.md"));
    QVERIFY(!m_page.isEmpty());
}

void ErrorsDocTest::everyNameHasItsRow_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("AmountError") << namesOf(kAmountErrors);
    QTest::newRow("CallError") << namesOf(kCallErrors);
    QTest::newRow("AnswerFault") << namesOf(kAnswerFaults);
    QTest::newRow("Reachability") << namesOf(kReachabilities);
    QTest::newRow("ReachFault") << namesOf(kReachFaults);
    QTest::newRow("StepReason") << namesOf(kStepReasons);
    QTest::newRow("VaultError") << namesOf(kVaultErrors);
    QTest::newRow("JournalError") << namesOf(kJournalErrors);
    QTest::newRow("ChainFault") << namesOf(kChainFaults);
    QTest::newRow("SearchProblem") << namesOf(kSearchProblems);
    QTest::newRow("CloseRefusal") << namesOf(kCloseRefusals);
    QTest::newRow("ReportState") << namesOf(kReportStates);
    QTest::newRow("DataFolderError") << namesOf(kDataFolderErrors);
    QTest::newRow("PairingError") << namesOf(kPairingErrors);
    QTest::newRow("ProfileError") << namesOf(kProfileErrors);
    QTest::newRow("StartError") << namesOf(kStartErrors);
    QTest::newRow("ActionRefusal") << namesOf(kActionRefusals);
    QTest::newRow("CancelRefusal") << namesOf(kCancelRefusals);
    QTest::newRow("Stuck") << namesOf(kStuck);
    QTest::newRow("CheckObstacle") << namesOf(kCheckObstacles);
    QTest::newRow("NotAccepted") << namesOf(kNotAccepted);
    QTest::newRow("EvidenceCode") << namesOf(kEvidenceCodes);
}

/// Compares in the order of the code, so that a missing, extra or duplicate row shows.
void ErrorsDocTest::everyNameHasItsRow()
{
    QFETCH(const QStringList, names);
    QStringList rows;
    for (const QStringList &cells : m_page.value(QString::fromLatin1(QTest::currentDataTag())))
        rows << cells.front().mid(1, cells.front().size() - 2);
    QCOMPARE(rows, names);
}

void ErrorsDocTest::everyRowSaysAllFour()
{
    for (const auto &rows : std::as_const(m_page)) {
        for (const QStringList &cells : rows) {
            QVERIFY2(cells.size() == 4 && !cells.contains(QString()),
                     qPrintable(cells.join(u" | "_s)));
        }
    }
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::ErrorsDocTest)
#include "errorsdoctest.moc"
