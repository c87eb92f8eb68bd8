#include "core/journal/chainfinding.h"
#include "core/journal/chainguard.h"
#include "core/journal/journalerror.h"
#include "core/model/answerfault.h"
#include "core/model/evidencecode.h"
#include "core/payment/cancellation.h"
#include "core/payment/paymentrules.h"
#include "core/payment/paymentstart.h"
#include "core/payment/pollpace.h"
#include "core/payment/terminalcheck.h"
#include "core/reach/connectionstep.h"
#include "core/reach/reachability.h"
#include "core/reach/reachcheck.h"
#include "core/system/privatefiles.h"
#include "core/terminal/pairing.h"
#include "core/terminal/terminalprofile.h"

#include <QRegularExpression>
#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

template <typename E, std::size_t N>
QStringList namesOf(const std::array<E, N> &all)
{
    QStringList names;
    for (const E one : all)
        names += nameOf(one);
    return names;
}

} // namespace

/// The names that scripts, logs and the journal use for each reason.
class NamesTest final : public QObject {
    Q_OBJECT

private slots:
    void eachReasonHasANameOfItsOwn_data();
    void eachReasonHasANameOfItsOwn();
};

void NamesTest::eachReasonHasANameOfItsOwn_data()
{
    QTest::addColumn<QStringList>("names");
    QTest::newRow("journal") << namesOf(kJournalErrors);
    QTest::newRow("chain") << namesOf(kChainFaults);
    QTest::newRow("journal age") << namesOf(kJournalAges);
    QTest::newRow("call") << namesOf(kCallErrors);
    QTest::newRow("answer fault") << namesOf(kAnswerFaults);
    QTest::newRow("not accepted") << namesOf(kNotAccepted);
    QTest::newRow("data folder") << namesOf(kDataFolderErrors);
    QTest::newRow("action") << namesOf(kActionRefusals);
    QTest::newRow("stuck") << namesOf(kStuck);
    QTest::newRow("cancel") << namesOf(kCancelRefusals);
    QTest::newRow("evidence") << namesOf(kEvidenceCodes);
    QTest::newRow("terminalCheck") << namesOf(kCheckObstacles);
    QTest::newRow("start") << namesOf(kStartErrors);
    QTest::newRow("pairing") << namesOf(kPairingErrors);
    QTest::newRow("reachability") << namesOf(kReachabilities);
    QTest::newRow("reach fault") << namesOf(kReachFaults);
    QTest::newRow("connection step") << namesOf(kConnectionSteps);
    QTest::newRow("step state") << namesOf(kStepStates);
    QTest::newRow("step reason") << namesOf(kStepReasons);
    QTest::newRow("profile") << namesOf(kProfileErrors);
}

void NamesTest::eachReasonHasANameOfItsOwn()
{
    QFETCH(QStringList, names);
    static const QRegularExpression form(u"^[a-z]+(-[a-z]+)*$"_s);
    for (const QString &name : std::as_const(names))
        QVERIFY2(form.match(name).hasMatch(), qPrintable(name));
    QCOMPARE(names.removeDuplicates(), 0);
}

QTEST_GUILESS_MAIN(NamesTest)
#include "namestest.moc"
