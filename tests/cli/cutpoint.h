#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace tillside {

/// Where a till dies; powercut.cpp, which is loaded into it, says what a point is.
struct CutPoint {
    enum class How {
        Before,
        After,
        Half, ///< Half of the bytes are written or sent.
        Unsynced, ///< Before, and the power fails too: see CrashLane::losePower().
    };

    int at = 1;
    How how = How::Before;
    QString calls; ///< Only these are points; empty: all.

    /// For a till whose data are in \a folder. What it syncs is copied to \a synced.
    [[nodiscard]] QProcessEnvironment environment(const QString &folder,
                                                  const QString &synced = {}) const;
};

} // namespace tillside
