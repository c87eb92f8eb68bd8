#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace tillside {

/// Overwrites the characters of \a text in place; the compiler cannot optimise this away. Does
/// nothing if the buffer is shared, because writing to it would only make another copy.
void wipe(QByteArray &text);
void wipe(QString &text);

/// Bytes that must not be seen: a terminal's token or a pairing code.
///
/// It has no `QDebug` operator and no conversion, so that it cannot slip into a log line; code that
/// needs the bytes calls `reveal()`. Its buffer is never shared and is overwritten on destruction.
/// It cannot reach the copies that Qt and the keychain make; docs/security.md lists them.
class Secret {
public:
    Secret() = default;
    /// Copies \a bytes, then overwrites them if their buffer is not shared, so that a temporary
    /// leaves no trace.
    explicit Secret(QByteArray bytes);
    Secret(const Secret &other) = default;
    Secret(Secret &&other) noexcept = default;
    Secret &operator=(Secret other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_bytes.empty(); }
    /// Returns a view, so that a copy is made only on purpose.
    [[nodiscard]] QByteArrayView reveal() const { return m_bytes; }
    bool operator==(const Secret &other) const { return m_bytes == other.m_bytes; }

private:
    std::vector<char> m_bytes;
};

/// \a text with every occurrence of \a secret, in upper or lower case, replaced by \a instead: a
/// terminal's answer may repeat what it was sent. An empty secret replaces nothing.
[[nodiscard]] QString without(const Secret &secret, QString text,
                              QLatin1StringView instead = QLatin1StringView("[removed]"));

} // namespace tillside
