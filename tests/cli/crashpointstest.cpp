#include "tests/cli/crashlanes.h"

#include <QTest>

#include <array>
#include <tuple>

using namespace tillside;
using How = CutPoint::How;

/// The till is killed once at each write, sync and send of a payment, and its next start tells the
/// truth. Not every point is tested for every change: see isEachPointWanted().
class CrashPointsTest : public QObject {
    Q_OBJECT

private slots:
    void aSaleOutlivesItsTill_data() { addRows(PaymentType::Sale); }
    void aSaleOutlivesItsTill() { killAtEachPoint(); }
    void aRefundOutlivesItsTill_data() { addRows(PaymentType::Refund); }
    void aRefundOutlivesItsTill() { killAtEachPoint(); }
    void aPreAuthOutlivesItsTill_data() { addRows(PaymentType::PreAuth); }
    void aPreAuthOutlivesItsTill() { killAtEachPoint(); }
    void aVoidOutlivesItsTill_data() { addRows(PaymentType::Void); }
    void aVoidOutlivesItsTill() { killAtEachPoint(); }
    void aCaptureOutlivesItsTill_data() { addRows(PaymentType::Capture); }
    void aCaptureOutlivesItsTill() { killAtEachPoint(); }
    void aRecoveryOutlivesItsTill_data();
    void aRecoveryOutlivesItsTill();

private:
    static void addRows(PaymentType type);
    void killAtEachPoint();

    CrashLanes m_lanes;
};

void CrashPointsTest::addRows(PaymentType type)
{
    QTest::addColumn<CrashCase>("tried");
    QTest::addColumn<CutPoint>("cut");
    const std::array ways{std::pair(How::Before, "before"), std::pair(How::After, "after"),
                          std::pair(How::Half, "half"), std::pair(How::Unsynced, "unsynced")};
    for (const CrashCase &tried : crashCasesOf(type)) {
        for (const auto &[how, name] : ways) {
            if (const auto cut = firstCut(tried, how))
                QTest::addRow("%s, %s", nameOf(tried).constData(), name) << tried << *cut;
        }
    }
}

void CrashPointsTest::killAtEachPoint()
{
    QFETCH(const CrashCase, tried);
    QFETCH(CutPoint, cut);
    m_lanes.use(tried);
    const int first = cut.at;
    int dead = CrashLanes::kLanes;
    while (dead == CrashLanes::kLanes && !QTest::currentTestFailed()) {
        dead = m_lanes.killFrom(cut);
        cut.at += dead;
    }
    m_lanes.report(cut.at - first, {QStringLiteral("nothing")});
}

void CrashPointsTest::aRecoveryOutlivesItsTill_data()
{
    QTest::addColumn<CrashCase>("tried");
    QTest::addColumn<CutPoint>("again");
    for (const PaymentType type : {PaymentType::Sale, PaymentType::Void}) {
        for (const CrashCase &tried : crashCasesOf(type)) {
            if (const auto again = firstRecoveryCut(tried))
                QTest::addRow("%s, %s", nameOf(type).data(), nameOf(tried).constData())
                    << tried << *again;
        }
    }
}

void CrashPointsTest::aRecoveryOutlivesItsTill()
{
    QFETCH(const CrashCase, tried);
    QFETCH(const CutPoint, again);
    m_lanes.use(tried);
    CutPoint cut{.at = 1, .how = How::After, .calls = QStringLiteral("fdatasync")};
    int points = 0;
    for (int dead = CrashLanes::kLanes; dead == CrashLanes::kLanes; ++cut.at) {
        CutPoint next = again;
        int deadAgain = CrashLanes::kLanes;
        while (dead == CrashLanes::kLanes && deadAgain == CrashLanes::kLanes
               && !QTest::currentTestFailed()) {
            std::tie(dead, deadAgain) = m_lanes.killTwice(cut, next);
            next.at += deadAgain;
        }
        points += next.at - again.at;
    }
    m_lanes.report(points);
}

QTEST_GUILESS_MAIN(CrashPointsTest)
#include "crashpointstest.moc"
