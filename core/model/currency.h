#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace tillside {

/// One currency of ISO 4217.
struct Currency {
    QString code; ///< Three letters, "EUR".
    int numeric
        = 0; ///< ISO 4217 number, 978. Terminals send it as text ("978"), some without zeros.
    int decimals = 0; ///< ISO 4217 minor unit: 2 for EUR, 0 for ISK, 3 for BHD.

    /// The active currency with these three letters, in any case.
    [[nodiscard]] static std::optional<Currency> fromCode(QStringView code);
    [[nodiscard]] static std::optional<Currency> fromNumeric(int numeric);

    bool operator==(const Currency &) const = default;
};

} // namespace tillside
