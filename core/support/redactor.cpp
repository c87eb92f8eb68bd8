#include "core/support/redactor.h"

#include "core/base/masking.h"

#include <QLatin1StringView>
#include <QMutexLocker>
#include <QRegularExpression>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kShortestSecret = 4;
constexpr QLatin1StringView kHidden("[hidden]");

// Between a name and its value there may be quotes, also escaped as QDebug prints them, and one of
// ":", "=", "," (QDebug's pairs) or an encoded "=".
constexpr QLatin1StringView kBetween(R"((?:[\\"'\s]*(?:[:=,]|%3D|%3A)[\\"'\s]*))");
constexpr QLatin1StringView kValue(R"([^\s"'\\,;&}\])<>]+)");

QRegularExpression expression(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// `Authorization: Bearer 1234` and `("Authorization", "1234")`.
const QRegularExpression &authorizations()
{
    static const QRegularExpression found
        = expression(u"(authorization"_s + kBetween + u"(?:(?:bearer|basic)\\s+)?)"_s + kValue);
    return found;
}

/// `pairingCode=1234`, `"authToken":"1234"`, `pairing code: 1234`, `auth_token=1234`.
const QRegularExpression &namedSecrets()
{
    static const QRegularExpression found
        = expression(u"((?:pairing[\\s_-]?code|auth[\\s_-]?token)"_s + kBetween + u")"_s + kValue);
    return found;
}

const QRegularExpression &bearers()
{
    static const QRegularExpression found = expression(u"(\\bbearer\\s+)"_s + kValue);
    return found;
}

} // namespace

void Redactor::add(const Secret &secret)
{
    if (secret.reveal().size() < kShortestSecret)
        return;
    const QMutexLocker lock(&m_mutex);
    if (std::find(m_secrets.cbegin(), m_secrets.cend(), secret) == m_secrets.cend())
        m_secrets.push_back(secret);
}

QString Redactor::redacted(const QString &text) const
{
    QString clean = text;
    {
        const QMutexLocker lock(&m_mutex);
        for (const Secret &secret : m_secrets)
            clean = without(secret, clean, kHidden);
    }
    for (const QRegularExpression *pattern : {&authorizations(), &namedSecrets(), &bearers()})
        clean.replace(*pattern, u"\\1"_s + kHidden);
    return maskCards(clean);
}

} // namespace tillside
