#include "core/journal/fielddigest.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <array>

namespace tillside {

FieldDigest::FieldDigest(const QByteArray &purpose)
{
    constexpr qsizetype kMostEvents = 512; // It grows for a longer one, and for a payment.
    m_fields.reserve(kMostEvents);
    add(purpose);
}

void FieldDigest::add(const QByteArray &field)
{
    std::array<char, sizeof(quint64)> length{};
    qToBigEndian(static_cast<quint64>(field.size()), length.data());
    m_fields.append(length.data(), std::ssize(length));
    m_fields.append(field);
}

QByteArray FieldDigest::result() const
{
    return QCryptographicHash::hash(m_fields, QCryptographicHash::Sha256);
}

} // namespace tillside
