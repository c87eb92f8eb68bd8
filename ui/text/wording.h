#pragma once

#include "ui/text/translated.h"

#include <QString>

namespace tillside::texts {

/// A text in a table: `QT_TRANSLATE_NOOP("Texts", "Approved")`, which lupdate collects with the
/// `//:` comment above it. It is translated on each use, because the language can change at run
/// time.
///
/// There is no empty default, so a row does not compile while one of its wordings is missing.
class Wording final {
public:
    constexpr Wording(const char *english)
        : m_english(english)
    { }

    [[nodiscard]] QString text() const { return m_english ? Texts::tr(m_english) : QString(); }

private:
    const char *m_english;
};

/// An empty text, for a type that needs no sentence.
inline constexpr Wording kNothing = nullptr;

} // namespace tillside::texts
