#include "core/server/certificate.h"

#include <QByteArray>
#include <QScopeGuard>
#include <QSslSocket>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

#include <memory>

namespace tillside {

namespace {

template <auto freeFunction>
struct Free {
    template <typename T>
    void operator()(T *p) const
    {
        freeFunction(p);
    }
};
using KeyPtr = std::unique_ptr<EVP_PKEY, Free<EVP_PKEY_free>>;
using CertificatePtr = std::unique_ptr<X509, Free<X509_free>>;
using BioPtr = std::unique_ptr<BIO, Free<BIO_free_all>>;
using NumberPtr = std::unique_ptr<BIGNUM, Free<BN_free>>;

constexpr long kVersion3 = 2;
constexpr int kSerialBits = 64;
constexpr int kValidYears = 10;

KeyPtr makeKey()
{
    return KeyPtr(EVP_EC_gen("P-256"));
}

bool setName(X509 *certificate, const QString &commonName)
{
    X509_NAME *name = X509_get_subject_name(certificate);
    const QByteArray text = commonName.toUtf8();
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    const int length = static_cast<int>(text.size());
    return X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, bytes, length, -1, 0) == 1
        && X509_set_issuer_name(certificate, name) == 1;
}

bool setRandomSerial(X509 *certificate)
{
    const NumberPtr number(BN_new());
    return number && BN_rand(number.get(), kSerialBits, BN_RAND_TOP_ANY, BN_RAND_BOTTOM_ANY) == 1
        && BN_to_ASN1_INTEGER(number.get(), X509_get_serialNumber(certificate)) != nullptr;
}

bool setTime(ASN1_TIME *field, const QDateTime &time)
{
    return ASN1_TIME_set(field, static_cast<time_t>(time.toSecsSinceEpoch())) != nullptr;
}

bool setValidity(X509 *certificate, const IdentityOptions &options)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const QDateTime from = options.notBefore.isValid() ? options.notBefore : now.addDays(-1);
    const QDateTime until
        = options.notAfter.isValid() ? options.notAfter : now.addYears(kValidYears);
    return setTime(X509_getm_notBefore(certificate), from)
        && setTime(X509_getm_notAfter(certificate), until);
}

CertificatePtr makeCertificate(EVP_PKEY *key, const IdentityOptions &options)
{
    CertificatePtr certificate(X509_new());
    X509 *raw = certificate.get();
    const bool made = raw != nullptr && X509_set_version(raw, kVersion3) == 1
        && setRandomSerial(raw) && setName(raw, options.commonName) && setValidity(raw, options)
        && X509_set_pubkey(raw, key) == 1 && X509_sign(raw, key, EVP_sha256()) > 0;
    return made ? std::move(certificate) : nullptr;
}

QByteArray contentsOf(BIO *bio)
{
    char *data = nullptr;
    const auto size = BIO_ctrl(bio, BIO_CTRL_INFO, 0, static_cast<void *>(&data));
    return size > 0 ? QByteArray(data, static_cast<qsizetype>(size)) : QByteArray();
}

QSslCertificate toQt(X509 *certificate)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    if (!bio || PEM_write_bio_X509(bio.get(), certificate) != 1)
        return QSslCertificate();
    return QSslCertificate(contentsOf(bio.get()), QSsl::Pem);
}

QSslKey toQt(EVP_PKEY *key)
{
    const BioPtr bio(BIO_new(BIO_s_mem()));
    const bool written = bio
        && PEM_write_bio_PrivateKey_traditional(bio.get(), key, nullptr, nullptr, 0, nullptr,
                                                nullptr)
            == 1;
    if (!written)
        return {};
    QByteArray pem = contentsOf(bio.get());
    const auto wipe = qScopeGuard([&pem] { pem.fill('\0'); });
    return {pem, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey};
}

} // namespace

void useServerTls()
{
    QSslSocket::setActiveBackend(QStringLiteral("openssl"));
}

Identity makeIdentity(const IdentityOptions &options)
{
    const KeyPtr key = makeKey();
    if (!key)
        return {};
    const CertificatePtr certificate = makeCertificate(key.get(), options);
    if (!certificate)
        return {};
    return Identity{toQt(certificate.get()), toQt(key.get())};
}

} // namespace tillside
