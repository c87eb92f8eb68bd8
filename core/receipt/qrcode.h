#pragma once

#include <QByteArray>

#include <optional>
#include <vector>

namespace tillside {

/// A QR code: a square of light and dark modules. The light edge that a scanner needs around it,
/// kQuiet modules wide, is not part of it.
class QrCode final {
public:
    static constexpr int kQuiet = 4;
    /// The most bytes whose code a phone reads from a screen without trouble.
    static constexpr qsizetype kLargest = 500;

    /// The code for \a text, which is UTF-8. It can be read while 15 % of it are hidden (error
    /// correction M). Nothing if the text is empty or longer than kLargest.
    [[nodiscard]] static std::optional<QrCode> of(const QByteArray &text);

    /// How many modules a side has.
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isDark(int column, int row) const;

private:
    QrCode(int size, std::vector<bool> modules);

    int m_size;
    std::vector<bool> m_modules; ///< Row by row.
};

} // namespace tillside
