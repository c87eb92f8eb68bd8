#include "core/net/onceupload.h"

#include <algorithm>

namespace tillside {

OnceUpload::OnceUpload(QByteArray body, QObject *parent)
    : QIODevice(parent)
    , m_body(std::move(body))
{
    // Unbuffered, so that bytes which QIODevice reads ahead do not count as handed over.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceUpload::bytesAvailable() const
{
    return m_body.size() - m_pulled + QIODevice::bytesAvailable();
}

qint64 OnceUpload::readData(char *data, qint64 maxSize)
{
    const qint64 size = std::min<qint64>(maxSize, m_body.size() - m_pulled);
    if (size <= 0)
        return m_pulled == m_body.size() ? -1 : 0;
    const bool first = m_pulled == 0;
    std::copy_n(m_body.constData() + m_pulled, size, data);
    m_pulled += size;
    if (first)
        emit firstByteTaken();
    return size;
}

qint64 OnceUpload::writeData(const char * /*data*/, qint64 /*size*/)
{
    return -1;
}

} // namespace tillside
