#include "core/journal/journalerror.h"
#include "core/journal/privatefiles.h"
#include "core/payment/actions.h"
#include "core/payment/askingpace.h"
#include "core/payment/cancellation.h"
#include "core/payment/evidencecode.h"
#include "core/payment/inquiry.h"
#include "core/payment/paymentstart.h"
#include "core/terminal/pairing.h"
#include "core/terminal/reachability.h"
#include "core/terminal/reachcheck.h"
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

/// The names by which scripts, logs and the journal know each reason.
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
    QTest::newRow("data folder") << namesOf(kDataFolderErrors);
    QTest::newRow("action") << namesOf(kActionRefusals);
    QTest::newRow("stuck") << namesOf(kStuck);
    QTest::newRow("cancel") << namesOf(kCancelRefusals);
    QTest::newRow("evidence") << namesOf(kEvidenceCodes);
    QTest::newRow("inquiry") << namesOf(kInquiryObstacles);
    QTest::newRow("start") << namesOf(kStartErrors);
    QTest::newRow("pairing") << namesOf(kPairingErrors);
    QTest::newRow("reachability") << namesOf(kReachabilities);
    QTest::newRow("reach fault") << namesOf(kReachFaults);
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
