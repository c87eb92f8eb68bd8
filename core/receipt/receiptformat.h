#pragma once

#include <QLatin1StringView>

#include <array>

namespace tillside {

/// The paper of a receipt.
enum class ReceiptFormat {
    Roll58, ///< A roll 58 mm wide. The page is as long as the receipt.
    Roll80, ///< A roll 80 mm wide.
    A4,
    Letter,
};
inline constexpr std::array kReceiptFormats{ReceiptFormat::Roll58, ReceiptFormat::Roll80,
                                            ReceiptFormat::A4, ReceiptFormat::Letter};
[[nodiscard]] QLatin1StringView nameOf(ReceiptFormat format);

} // namespace tillside
