#pragma once

#include "core/settings/tillsettings.h"

namespace tillside {

// The INI file that TillSettings are kept in, readable by its owner alone (0600). Both functions
// wait for the disk, and may be called in any thread.

/// What \a path says. Whatever is missing, unknown or impossible in it is the default, with one
/// warning in the log for each value that is there and not used; the others count.
[[nodiscard]] TillSettings readSettings(const QString &path);

/// Writes \a settings to \a path at once and as a whole; what else stands in the file (a later
/// version's settings) is kept. False, and said
/// in the log, if the disk does not have all of it.
[[nodiscard]] bool writeSettings(const QString &path, const TillSettings &settings);

} // namespace tillside
