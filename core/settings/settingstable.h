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
    /// Puts the value of a text into the settings. False, with the settings unchanged, if the
    /// member cannot have that value.
    std::function<bool(const QString &text, TillSettings &settings)> read;
    /// The value for the file; invalid if the key is left out of the file.
    std::function<QVariant(const TillSettings &settings)> write;
};

/// One row for each member of TillSettings, in the order of a new file. To add a setting, add a
/// member and its row.
[[nodiscard]] const std::vector<SettingRow> &settingsTable();

} // namespace tillside
