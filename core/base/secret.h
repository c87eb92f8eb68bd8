#pragma once

#include <QByteArray>
#include <QString>

namespace tillside {

/// Bytes that must not be seen: a terminal's token or a pairing code.
///
/// It has no `QDebug` operator and no conversion, so that it cannot slip into a log line; whoever
/// needs the bytes says `reveal()`. Its own copy is overwritten when it goes. Copies that Qt or the
/// keychain make on their way are out of its reach.
class Secret {
public:
    Secret() = default;
    explicit Secret(const QByteArray &bytes)
        : m_bytes(bytes.constData(), bytes.size())
    { }
    Secret(const Secret &other)
        : Secret(other.m_bytes)
    { }
    Secret(Secret &&other) noexcept { m_bytes.swap(other.m_bytes); }
    Secret &operator=(Secret other) noexcept
    {
        m_bytes.swap(other.m_bytes);
        return *this;
    }
    ~Secret() { m_bytes.fill('\0'); }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty(); }
    [[nodiscard]] const QByteArray &reveal() const { return m_bytes; }
    bool operator==(const Secret &other) const { return m_bytes == other.m_bytes; }

private:
    QByteArray m_bytes;
};

/// \a text with every \a secret in it replaced: what a terminal says may repeat what it was told.
[[nodiscard]] inline QString without(const Secret &secret, QString text)
{
    if (!secret.isEmpty())
        text.replace(QString::fromUtf8(secret.reveal()), QStringLiteral("[removed]"));
    return text;
}

} // namespace tillside
