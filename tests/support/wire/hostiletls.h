#pragma once

#include "core/server/certificate.h"

#include <memory>

struct ssl_ctx_st;

namespace tillside {

/// The TLS that a hostile server offers. Except for `Sound` and `Version12`, no till may accept it:
/// no TLS, old versions, no certificate, and encryption that does not encrypt.
enum class HostileTls { None, Sound, Version12, Version10, Version11, Anonymous, NullCipher };

/// OpenSSL's side of a server that offers exactly what \a tls names and shows \a identity.
[[nodiscard]] std::shared_ptr<ssl_ctx_st> hostileContext(HostileTls tls, const Identity &identity);

/// Makes \a context show \a identity from now on.
void show(const Identity &identity, ssl_ctx_st *context);

} // namespace tillside
