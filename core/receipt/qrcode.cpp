#include "core/receipt/qrcode.h"

#include <qrcodegen/qrcodegen.hpp>

#include <utility>

namespace tillside {

std::optional<QrCode> QrCode::of(const QByteArray &text)
{
    if (text.isEmpty() || text.size() > kLargest)
        return std::nullopt;
    // Scanners guess the encoding of bytes, unless the code names it: 26 is UTF-8.
    constexpr long kUtf8 = 26;
    const std::vector<std::uint8_t> bytes(text.begin(), text.end());
    const auto code = qrcodegen::QrCode::encodeSegments(
        {qrcodegen::QrSegment::makeEci(kUtf8), qrcodegen::QrSegment::makeBytes(bytes)},
        qrcodegen::QrCode::Ecc::MEDIUM);
    std::vector<bool> modules;
    for (int row = 0; row < code.getSize(); ++row) {
        for (int column = 0; column < code.getSize(); ++column)
            modules.push_back(code.getModule(column, row));
    }
    return QrCode(code.getSize(), std::move(modules));
}

QrCode::QrCode(int size, std::vector<bool> modules)
    : m_size(size)
    , m_modules(std::move(modules))
{ }

bool QrCode::isDark(int column, int row) const
{
    return m_modules.at(static_cast<std::size_t>(row) * static_cast<std::size_t>(m_size)
                        + static_cast<std::size_t>(column));
}

} // namespace tillside
