#pragma once

#include "tests/cli/crashlane.h"

#include <QMap>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace tillside {

/// Several trials in parallel, each in its own lane. A broken rule fails the current test.
class CrashLanes final {
public:
    static constexpr int kLanes = 4;

    /// Uses payments of this kind from now on, and resets all counts.
    void use(const CrashCase &tried);
    /// Kills one payment per lane: at \a cut, at the next point, and so on. Returns how many died;
    /// fewer than there are lanes means that the last point was passed.
    [[nodiscard]] int killFrom(CutPoint cut);
    /// Kills one payment per lane at \a cut, and its recovery at \a again, at the next point, and
    /// so on. Returns how many of each died.
    [[nodiscard]] std::pair<int, int> killTwice(const CutPoint &cut, CutPoint again);
    /// Prints how all have ended, and checks that the kills reached every kind of step: payments
    /// not sent, not known, ended, and \a also.
    void report(int points, const QStringList &also = {}) const;

private:
    [[nodiscard]] int countDead(CutPoint::How how);
    /// Starts the tills again, and then once more, which must change nothing. Counts the first
    /// \a dead.
    void judge(int dead);
    [[nodiscard]] std::vector<CrashTale> restart();

    std::vector<std::unique_ptr<CrashLane>> m_lanes;
    std::optional<CrashCase> m_tried; ///< The case in the lanes.
    QMap<QString, int> m_ends; ///< How often payments were found in each state.
};

} // namespace tillside
