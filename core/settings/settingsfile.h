#pragma once

#include "core/settings/tillsettings.h"

namespace tillside {

// The INI file that TillSettings are kept in, readable by its owner alone (0600). Both functions
// wait for the disk, and may be called in any thread.

/// Reads \a path. A missing, unknown or impossible value is the default, and the others count. Each
/// value that is there and not used is one warning in the log.
[[nodiscard]] TillSettings readSettings(const QString &path);

/// Writes all of \a settings to \a path at once. Other keys in the file, such as a later version's,
/// are kept. False, with a warning in the log, if the disk does not have all of it.
[[nodiscard]] bool writeSettings(const QString &path, const TillSettings &settings);

} // namespace tillside
