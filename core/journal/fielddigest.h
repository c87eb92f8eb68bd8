#pragma once

#include <QByteArray>

namespace tillside {

/// SHA-256 over a list of fields, each preceded by its length, so that no two lists look alike:
/// ("ab", "c") differs from ("a", "bc"). It detects damage and edits by hand. It has no key, so it
/// cannot detect an attacker who recomputes the chain.
class FieldDigest {
public:
    static constexpr qsizetype kSize = 32;

    /// \a purpose keeps digests of different kinds apart.
    explicit FieldDigest(const QByteArray &purpose);

    void add(const QByteArray &field);
    [[nodiscard]] QByteArray result() const;

private:
    QByteArray m_fields; ///< Hashed all at once: many small pieces take longer than one large one.
};

} // namespace tillside
