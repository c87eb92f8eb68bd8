#pragma once

#include "tests/cli/crashlane.h"

#include <QMap>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tillside {

/// Several trials at a time, each in a lane of its own. What breaks a rule fails the current test.
class CrashLanes final {
public:
    static constexpr int kLanes = 4;

    /// From now on payments of this kind; nothing has been counted.
    void use(const CrashCase &tried);
    /// In each lane a payment dies, at \a cut, at the point after it and so on. How many died:
    /// fewer than there are lanes if the last point was passed.
    [[nodiscard]] int killFrom(CutPoint cut);
    /// In each lane a payment dies at \a cut, and its recovery at \a again, at the point after it
    /// and so on. How many died of each.
    [[nodiscard]] std::pair<int, int> killTwice(const CutPoint &cut, CutPoint again);
    /// Says how all have ended, and sees to it that the kills have reached every kind of step: what
    /// was not sent, what is not known, what ended, and \a also.
    void report(int points, const QStringList &also = {}) const;

private:
    [[nodiscard]] int countDead(CutPoint::How how);
    /// The tills start again, and once more, which changes nothing. The first \a dead are counted.
    void judge(int dead);
    [[nodiscard]] std::vector<CrashTale> restart();

    std::vector<std::unique_ptr<CrashLane>> m_lanes;
    std::optional<CrashCase> m_tried; ///< In the lanes.
    QMap<QString, int> m_ends; ///< How often a payment was found so.
};

} // namespace tillside
