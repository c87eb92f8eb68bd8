#include "core/net/fingerprint.h"

#include <QCryptographicHash>
#include <QSslCertificate>

namespace tillside {

namespace {

constexpr qsizetype kGroup = 4;

bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

bool isSeparator(QChar c)
{
    return c == u':' || c == u'-' || c.isSpace();
}

} // namespace

Fingerprint::Fingerprint(QByteArray bytes)
    : m_bytes(std::move(bytes))
{ }

std::optional<Fingerprint> Fingerprint::of(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return std::nullopt;
    return Fingerprint(certificate.digest(QCryptographicHash::Sha256));
}

std::optional<Fingerprint> Fingerprint::fromHex(QStringView text)
{
    QByteArray digits;
    for (const QChar c : text) {
        if (isHexDigit(c))
            digits.append(c.toLatin1());
        else if (!isSeparator(c) || digits.size() % 2 != 0)
            return std::nullopt;
    }
    return digits.size() == 2 * kSize ? fromBytes(QByteArray::fromHex(digits)) : std::nullopt;
}

std::optional<Fingerprint> Fingerprint::fromBytes(const QByteArray &bytes)
{
    return bytes.size() == kSize ? std::optional(Fingerprint(bytes)) : std::nullopt;
}

QString Fingerprint::toText() const
{
    QString text = QString::fromLatin1(m_bytes.toHex()).toUpper();
    for (qsizetype at = text.size() - kGroup; at > 0; at -= kGroup)
        text.insert(at, u' ');
    return text;
}

} // namespace tillside
