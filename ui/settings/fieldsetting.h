#pragma once

#include "core/model/currency.h"
#include "core/settings/tillsettings.h"

#include <QLocale>
#include <QString>

#include <functional>

namespace tillside {

/// A setting that is typed.
struct FieldSetting {
    QString name;
    QString line; ///< Explains it.
    QString objectName;
    int longest = 0; ///< In characters.
    /// What the field shows.
    std::function<QString(const TillSettings &)> shown;
    /// Puts \a text into \a settings. Otherwise returns why it is refused, with \a settings as it
    /// was.
    std::function<QString(const QString &text, TillSettings &settings)> read;
};

[[nodiscard]] FieldSetting tillNameSetting();
[[nodiscard]] FieldSetting shopNameSetting();
/// The address, the device or the queue of the till's printer, whatever its kind needs.
[[nodiscard]] FieldSetting printerTargetSetting();
/// The highest amount, in \a currency with \a decimals.
[[nodiscard]] FieldSetting limitSetting(const Currency &currency, int decimals,
                                        const QLocale &locale);

} // namespace tillside
