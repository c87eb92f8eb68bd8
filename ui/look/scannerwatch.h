#pragma once

#include <QString>

#include <optional>

namespace tillside {

/// Distinguishes a barcode scanner, which types like a keyboard, from a person: by how fast and how
/// evenly the keys come, and by the Enter or Tab that follows them.
///
/// Scanners need 5 to 60 ms a key, some 80, always nearly the same time. Fast typists need 90 to
/// 250 ms, and never the same; two keys may come together. All times are milliseconds on one
/// monotonic clock. Report repeats of a held key as otherKey(), because only a person holds one.
class ScannerWatch {
public:
    static constexpr qint64 kFast = 85; ///< The longest time between two keys of a scanner.
    static constexpr qint64 kSlow = 250; ///< After such a pause, a key begins something new.

    enum class Typist {
        Person,
        /// The key belongs to a burst from a scanner, so what the burst typed must be discarded.
        Scanner,
    };

    /// A key with a character, digit or not.
    [[nodiscard]] Typist character(QChar character, qint64 at);
    /// Enter or Tab. After a burst, none is a person's until a person has pressed something slow. A
    /// scanner may send two of them.
    [[nodiscard]] Typist end(qint64 at);
    /// Any other key. As fast as a scanner's it belongs to the code; else a person pressed it.
    void otherKey(qint64 at);

    /// The characters since the last pause: the code, if a scanner sent them.
    [[nodiscard]] const QString &code() const { return m_code; }

private:
    struct Run {
        int keys = 0;
        qint64 shortest = kFast;
        qint64 longest = 0;

        void add(qint64 gap);
        [[nodiscard]] qint64 spread() const { return longest - shortest; }
    };

    [[nodiscard]] std::optional<qint64> gapTo(qint64 at) const;
    [[nodiscard]] bool isBurst() const;
    [[nodiscard]] bool isProved() const;
    [[nodiscard]] bool isEndOfCode(std::optional<qint64> gap) const;

    std::optional<qint64> m_last;
    std::optional<qint64> m_ended; ///< When a scanner's code was over.
    Run m_run; ///< The keys so far, each fast after the one before.
    bool m_isPending = false; ///< A burst came, and neither its end nor a person since.
    QString m_code;
};

} // namespace tillside
