#pragma once

#include <QDeadlineTimer>

#include <array>

namespace tillside {

/// A part of the settings, shown alone.
enum class SettingsSection { Till, Charging, Receipts, Look };
inline constexpr std::array kSettingsSections{SettingsSection::Till, SettingsSection::Charging,
                                              SettingsSection::Receipts, SettingsSection::Look};

/// What the settings screen keeps while it is built anew: a person who changes the language stays
/// where they are, and sees that the change was saved.
struct SettingsVisit {
    SettingsSection section = SettingsSection::Till;
    QDeadlineTimer saved{0}; ///< Until it expires, the screen says that all is saved.
};

} // namespace tillside
