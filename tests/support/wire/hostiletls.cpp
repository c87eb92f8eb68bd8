#include "tests/support/wire/hostiletls.h"

#include <openssl/bio.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace tillside {

namespace {

template <auto read, auto release, typename Use>
void withPem(const QByteArray &pem, const Use &use)
{
    const std::shared_ptr<BIO> bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())),
                                   BIO_free_all);
    const auto thing = read(bio.get(), nullptr, nullptr, nullptr);
    use(thing);
    release(thing);
}

/// Offers exactly what \a tls names.
void restrict(SSL_CTX *context, HostileTls tls)
{
    using Tls = HostileTls;
    const int version = tls == Tls::Version10 ? TLS1_VERSION
        : tls == Tls::Version11               ? TLS1_1_VERSION
        : tls == Tls::Sound                   ? 0
                                              : TLS1_2_VERSION;
    SSL_CTX_set_min_proto_version(context, version);
    SSL_CTX_set_max_proto_version(context, version);
    const char *ciphers = tls == Tls::Anonymous ? "aNULL:@SECLEVEL=0"
        : tls == Tls::NullCipher                ? "eNULL:!aNULL:@SECLEVEL=0"
                                                : "ALL:@SECLEVEL=0";
    if (tls != Tls::Sound && tls != Tls::Version12)
        SSL_CTX_set_cipher_list(context, ciphers);
}

} // namespace

void show(const Identity &identity, SSL_CTX *context)
{
    withPem<PEM_read_bio_X509, X509_free>(identity.certificate.toPem(), [context](X509 *x509) {
        SSL_CTX_use_certificate(context, x509);
    });
    withPem<PEM_read_bio_PrivateKey, EVP_PKEY_free>(
        identity.key.toPem(), [context](EVP_PKEY *key) { SSL_CTX_use_PrivateKey(context, key); });
}

std::shared_ptr<SSL_CTX> hostileContext(HostileTls tls, const Identity &identity)
{
    std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    restrict(context.get(), tls);
    show(identity, context.get());
    return context;
}

} // namespace tillside
