#include "tests/windows/rawwire.h"

namespace tillside {

namespace {

QDataStream &operator<<(QDataStream &stream, const RawRequest &request)
{
    return stream << request.method << request.bytes << request.connection;
}

QDataStream &operator>>(QDataStream &stream, RawRequest &request)
{
    return stream >> request.method >> request.bytes >> request.connection;
}

} // namespace

QDataStream &operator<<(QDataStream &stream, const Identity &identity)
{
    return stream << identity.certificate.toPem() << identity.key.toPem();
}

QDataStream &operator>>(QDataStream &stream, Identity &identity)
{
    QByteArray certificate;
    QByteArray key;
    stream >> certificate >> key;
    identity = {QSslCertificate(certificate, QSsl::Pem), QSslKey(key, QSsl::Ec, QSsl::Pem)};
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const RawScript &script)
{
    return stream << script.bytes << script.when << script.end << qint64(script.delay.count())
                  << qint64(script.drip.count()) << qint64(script.dripFrom) << script.endless;
}

QDataStream &operator>>(QDataStream &stream, RawScript &script)
{
    qint64 delay = 0;
    qint64 drip = 0;
    qint64 dripFrom = 0;
    stream >> script.bytes >> script.when >> script.end >> delay >> drip >> dripFrom
        >> script.endless;
    script.delay = std::chrono::milliseconds(delay);
    script.drip = std::chrono::milliseconds(drip);
    script.dripFrom = dripFrom;
    return stream;
}

QDataStream &operator<<(QDataStream &stream, const RawLog &log)
{
    stream << log.connections << log.handshakes << log.applicationBytes << log.begun;
    stream << qint64(log.requests.size());
    for (const RawRequest &request : log.requests)
        stream << request;
    return stream;
}

QDataStream &operator>>(QDataStream &stream, RawLog &log)
{
    qint64 count = 0;
    stream >> log.connections >> log.handshakes >> log.applicationBytes >> log.begun >> count;
    log.requests.resize(count);
    for (RawRequest &request : log.requests)
        stream >> request;
    return stream;
}

} // namespace tillside
