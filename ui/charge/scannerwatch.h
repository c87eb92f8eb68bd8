#pragma once

#include <QtGlobal>

#include <optional>

namespace tillside {

/// Distinguishes a barcode scanner, which types like a keyboard, from a person by its speed.
class ScannerWatch {
public:
    static constexpr qint64 kFastMilliseconds = 40; ///< Between two keys; no person is that fast.
    static constexpr int kMostKeys = 5; ///< A person may hit this many at once by accident.

    enum class Typist {
        Person,
        /// This key proves that the burst came from a scanner, so its input must be discarded.
        Scanner,
    };

    /// Reports a key with a character, digit or not, at \a milliseconds on any monotonic clock.
    [[nodiscard]] Typist character(qint64 milliseconds);
    /// Reports the key that charges. A scanner sends it at the end of its code, as fast as the
    /// rest.
    [[nodiscard]] Typist enter(qint64 milliseconds) const;

private:
    [[nodiscard]] bool isFast(qint64 milliseconds) const;

    std::optional<qint64> m_last;
    int m_inARow = 0;
};

} // namespace tillside
