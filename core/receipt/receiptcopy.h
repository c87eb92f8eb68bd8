#pragma once

#include <QLatin1StringView>

#include <array>

namespace tillside {

/// Who a receipt is for.
enum class ReceiptCopy { Customer, Merchant };
inline constexpr std::array kReceiptCopies{ReceiptCopy::Customer, ReceiptCopy::Merchant};
[[nodiscard]] QLatin1StringView nameOf(ReceiptCopy copy);

} // namespace tillside
