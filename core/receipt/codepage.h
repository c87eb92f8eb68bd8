#pragma once

#include <QByteArray>
#include <QStringView>

#include <array>
#include <optional>

namespace tillside {

/// An eight-bit character set of receipt printers. Its lower half is ASCII.
class CodePage final {
public:
    using Upper = std::array<char16_t, 128>;

    constexpr CodePage(int number, const Upper &upper)
        : m_number(number)
        , m_upper(upper)
    { }

    /// What a printer is told to choose it.
    [[nodiscard]] constexpr int number() const { return m_number; }
    /// The bytes for \a text; nothing if a character is not in the page.
    [[nodiscard]] std::optional<QByteArray> encoded(QStringView text) const;

private:
    int m_number;
    Upper m_upper;
};

/// The pages that practically every receipt printer has and that serve the till's Latin languages.
[[nodiscard]] const std::array<CodePage, 3> &codePages();

} // namespace tillside
