#pragma once

#include <QtGlobal>

#include <optional>

namespace tillside {

/// Tells a barcode scanner, which types like a keyboard, from a person by its speed.
class ScannerWatch {
public:
    static constexpr qint64 kFastMilliseconds = 40; ///< Between two keys; no person is that fast.
    static constexpr int kMostKeys = 5; ///< That a person may strike by accident at once.

    enum class Typist {
        Person,
        Scanner, ///< This key ends the burst's benefit of the doubt: what was typed is not meant.
    };

    /// A key with a character, digit or not, at \a milliseconds, on any clock that only goes on.
    [[nodiscard]] Typist character(qint64 milliseconds);
    /// The key that charges, which a scanner strikes at the end of its code: as fast as the rest of
    /// it.
    [[nodiscard]] Typist enter(qint64 milliseconds) const;

private:
    [[nodiscard]] bool isFast(qint64 milliseconds) const;

    std::optional<qint64> m_last;
    int m_inARow = 0;
};

} // namespace tillside
