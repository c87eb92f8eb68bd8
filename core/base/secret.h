#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace tillside {

/// Overwrites \a text where it lies, which no compiler leaves out. What somebody else shares is
/// left to them: writing to it would only make another copy.
void wipe(QByteArray &text);
void wipe(QString &text);

/// Bytes that must not be seen: a terminal's token or a pairing code.
///
/// It has no `QDebug` operator and no conversion, so that it cannot slip into a log line; whoever
/// needs the bytes says `reveal()`. Its buffer is never shared and is overwritten when it goes.
/// Copies that Qt or the keychain make on their way are out of its reach; docs/security.md lists
/// them.
class Secret {
public:
    Secret() = default;
    /// Copies \a bytes, and overwrites them if nobody else has them: a temporary leaves no trace.
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
    /// A view, so that a copy is made only where it is meant.
    [[nodiscard]] QByteArrayView reveal() const { return m_bytes; }
    bool operator==(const Secret &other) const { return m_bytes == other.m_bytes; }

private:
    std::vector<char> m_bytes;
};

/// \a text with \a secret, in any case, replaced by \a instead wherever it stands: what a terminal
/// says may repeat what it was told.
[[nodiscard]] QString without(const Secret &secret, QString text,
                              QLatin1StringView instead = QLatin1StringView("[removed]"));

} // namespace tillside
