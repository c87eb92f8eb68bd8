#pragma once

#include <QByteArray>

namespace tillside {

/// SHA-256 over a list of fields, each behind its length, so that no two lists look alike: ("ab",
/// "c") is not ("a", "bc"). It tells damage and edits by hand; without a key it cannot tell an
/// attacker who computes the chain anew.
class FieldDigest {
public:
    static constexpr qsizetype kSize = 32;

    /// \a purpose keeps digests of different things apart.
    explicit FieldDigest(const QByteArray &purpose) { add(purpose); }

    void add(const QByteArray &field);
    [[nodiscard]] QByteArray result() const;

private:
    QByteArray m_fields; ///< Hashed at once: many small pieces take the hash longer than one large.
};

} // namespace tillside
