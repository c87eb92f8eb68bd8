#include "tests/cli/crashlanes.h"

#include <QTest>

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;
using How = CutPoint::How;

namespace {

QString endOf(const CrashTale &tale)
{
    if (!tale.payment)
        return u"nothing"_s;
    if (isEnded(tale.payment->state))
        return nameOf(tale.payment->state);
    return u"open after "_s + tale.codes.back();
}

} // namespace

void CrashLanes::use(const CrashCase &tried)
{
    m_ends.clear();
    if (m_tried == tried)
        return; // Pairing takes longer than a trial.
    m_tried = tried;
    m_lanes.clear();
    for (int i = 0; i < kLanes; ++i)
        m_lanes.push_back(std::make_unique<CrashLane>(tried));
}

int CrashLanes::killFrom(CutPoint cut)
{
    for (const auto &lane : m_lanes)
        lane->begin();
    for (const auto &lane : m_lanes) {
        lane->pay(cut);
        ++cut.at;
    }
    const int dead = countDead(cut.how);
    judge(dead);
    return dead;
}

std::pair<int, int> CrashLanes::killTwice(const CutPoint &cut, CutPoint again)
{
    for (const auto &lane : m_lanes)
        lane->begin();
    for (const auto &lane : m_lanes)
        lane->pay(cut);
    const int dead = countDead(cut.how);
    for (const auto &lane : m_lanes) {
        lane->checkUntil(again);
        ++again.at;
    }
    const int deadAgain = countDead(again.how);
    judge(deadAgain);
    return {dead, deadAgain};
}

int CrashLanes::countDead(How how)
{
    int dead = 0;
    for (const auto &lane : m_lanes) {
        const bool died = lane->hasDied();
        if (died && how == How::Unsynced)
            lane->losePower();
        dead += died ? 1 : 0;
    }
    return dead;
}

void CrashLanes::judge(int dead)
{
    const std::vector<CrashTale> first = restart();
    const std::vector<CrashTale> second = restart();
    for (std::size_t i = 0; i < first.size(); ++i) {
        QCOMPARE(second[i].lines, first[i].lines);
        if (std::cmp_less(i, dead))
            ++m_ends[endOf(first[i])];
    }
}

std::vector<CrashTale> CrashLanes::restart()
{
    std::vector<CrashTale> tales;
    for (const auto &lane : m_lanes)
        lane->check();
    for (const auto &lane : m_lanes) {
        const CliRun told = lane->told();
        tales.push_back(lane->tale());
        const QString rule = lane->brokenRule(tales.back(), told);
        if (!rule.isEmpty())
            QTest::qFail(qPrintable(rule + u'\n' + tales.back().lines.join(u'\n')), __FILE__,
                         __LINE__);
    }
    return tales;
}

void CrashLanes::report(int points, const QStringList &also) const
{
    if (QTest::currentTestFailed())
        return;
    QStringList ends;
    for (auto end = m_ends.begin(); end != m_ends.end(); ++end)
        ends << u"%1 %2"_s.arg(end.value()).arg(end.key());
    const QString told = u"%1 points: %2"_s.arg(points).arg(ends.join(u", "_s));
    qInfo().noquote() << told;
    const QString open = m_tried->uti == UtiMode::Ours ? u"unknown-uti"_s
        : m_tried->type == PaymentType::Void           ? u"original-not-voided"_s
                                                       : u"interrupted-while-sending"_s;
    const QStringList kinds
        = QStringList{u"not-charged"_s, u"open after "_s + open, nameOf(m_tried->end)} + also;
    QVERIFY2(std::all_of(kinds.begin(), kinds.end(),
                         [&](const QString &kind) { return m_ends.contains(kind); }),
             qPrintable(told));
}

} // namespace tillside
