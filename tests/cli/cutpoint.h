#pragma once

#include <QProcessEnvironment>
#include <QString>

namespace tillside {

/// Where a till dies. powercut.cpp, which is loaded into it, defines what a point is.
struct CutPoint {
    enum class How {
        Before,
        After,
        Half, ///< Only half of the bytes are written or sent.
        Unsynced, ///< Like Before, and the power fails too: see CrashLane::losePower().
    };

    int at = 1;
    How how = How::Before;
    QString calls; ///< Only these calls are points; empty for all.

    /// The environment for a till with its data in \a folder. Files that it syncs are copied to
    /// \a synced.
    [[nodiscard]] QProcessEnvironment environment(const QString &folder,
                                                  const QString &synced = {}) const;
};

} // namespace tillside
