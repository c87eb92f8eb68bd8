#include "core/journal/fielddigest.h"

#include <QtEndian>

#include <array>

namespace tillside {

void FieldDigest::add(const QByteArray &field)
{
    std::array<char, sizeof(quint64)> length{};
    qToBigEndian(static_cast<quint64>(field.size()), length.data());
    m_hash.addData(QByteArrayView(length.data(), std::ssize(length)));
    m_hash.addData(field);
}

} // namespace tillside
