#pragma once

#include "core/settings/tillsettings.h"

namespace tillside {

// The INI file that holds TillSettings, readable by its owner alone (0600). Both functions block on
// the disk and can be called from any thread.

/// Reads \a path. A missing, unknown or impossible value becomes the default; the other values are
/// kept. Each value that is present but not used is one warning in the log.
[[nodiscard]] TillSettings readSettings(const QString &path);

/// Writes all of \a settings to \a path. Other keys in the file, such as those of a later version,
/// are kept. Returns false, with a warning in the log, if the file could not be written completely.
[[nodiscard]] bool writeSettings(const QString &path, const TillSettings &settings);

} // namespace tillside
