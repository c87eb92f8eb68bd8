#include "core/base/secret.h"

#include <algorithm>

namespace tillside {

namespace {

/// Writes through a volatile pointer, because the compiler may drop a store that is never read.
void overwrite(void *data, std::size_t size)
{
    std::fill_n(static_cast<volatile char *>(data), size, '\0');
}

} // namespace

void wipe(QByteArray &text)
{
    if (text.isDetached())
        overwrite(text.data(), static_cast<std::size_t>(text.size()));
}

void wipe(QString &text)
{
    if (text.isDetached())
        overwrite(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
}

Secret::Secret(QByteArray bytes)
    : m_bytes(bytes.cbegin(), bytes.cend())
{
    wipe(bytes);
}

Secret::~Secret()
{
    overwrite(m_bytes.data(), m_bytes.size());
}

QString without(const Secret &secret, QString text, QLatin1StringView instead)
{
    if (secret.isEmpty())
        return text;
    QString word = QString::fromUtf8(secret.reveal());
    text.replace(word, instead, Qt::CaseInsensitive);
    wipe(word);
    return text;
}

} // namespace tillside
