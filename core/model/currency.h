#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace tillside {

/// One ISO 4217 currency.
struct Currency {
    QString code; ///< Three letters, such as "EUR".
    /// The ISO 4217 number, such as 978. Terminals send it as text ("978"), some without leading
    /// zeros.
    int numeric = 0;
    int decimals = 0; ///< The ISO 4217 minor unit: 2 for EUR, 0 for ISK, 3 for BHD.

    /// The active currency with these three letters, in upper or lower case; nothing if there is
    /// none.
    [[nodiscard]] static std::optional<Currency> fromCode(QStringView code);
    [[nodiscard]] static std::optional<Currency> fromNumeric(int numeric);

    bool operator==(const Currency &) const = default;
};

} // namespace tillside
