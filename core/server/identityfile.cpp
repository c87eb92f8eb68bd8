#include "core/server/identityfile.h"

#include <QFile>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

Result<Identity, QString> readFrom(QFile &file)
{
    if (!file.open(QIODevice::ReadOnly))
        return u"\"%1\" cannot be read: %2."_s.arg(file.fileName(), file.errorString());
    const QByteArray pem = file.readAll();
    Identity identity{QSslCertificate(pem, QSsl::Pem), QSslKey(pem, QSsl::Ec, QSsl::Pem)};
    if (identity.key.isNull())
        identity.key = QSslKey(pem, QSsl::Rsa, QSsl::Pem);
    if (identity.isNull())
        return u"\"%1\" does not hold a certificate and its key."_s.arg(file.fileName());
    return identity;
}

Result<Identity, QString> writeTo(QFile &file, const IdentityOptions &options)
{
    const Identity identity = makeIdentity(options);
    const QByteArray pem = identity.key.toPem() + identity.certificate.toPem();
    constexpr auto kMode = QIODevice::WriteOnly | QIODevice::NewOnly;
    if (identity.isNull() || !file.open(kMode, QFile::ReadOwner | QFile::WriteOwner)
        || file.write(pem) != pem.size() || !file.flush())
        return u"\"%1\" cannot be written: %2."_s.arg(file.fileName(), file.errorString());
    return identity;
}

} // namespace

Result<Identity, QString> identityFrom(const QString &fileName, const IdentityOptions &options)
{
    QFile file(fileName);
    return file.exists() ? readFrom(file) : writeTo(file, options);
}

} // namespace tillside
