#pragma once

#include "core/settings/tillsettings.h"

#include <QLatin1StringView>
#include <QString>
#include <QVariant>

#include <functional>
#include <vector>

namespace tillside {

/// How the settings file keeps one member of TillSettings.
struct SettingRow {
    QLatin1StringView key; ///< "group/name".
    /// Puts the value in \a text into \a settings. Returns false, with \a settings unchanged, if
    /// the member cannot have that value.
    std::function<bool(const QString &text, TillSettings &settings)> read;
    /// The value for the file; invalid if the file omits the key.
    std::function<QVariant(const TillSettings &settings)> write;
};

/// One row for each member of TillSettings, in the order of a new file. To add a setting, add a
/// member and its row.
[[nodiscard]] const std::vector<SettingRow> &settingsTable();

} // namespace tillside
