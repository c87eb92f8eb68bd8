#pragma once

#include "core/net/callresult.h"

#include <QString>

namespace tillside {

/// Why a TLS handshake failed, from the \a words in which Qt passes on its TLS library's error.
///
/// OpenSSL names the reason in fixed English words (tried with 3.0; they have been the same since
/// 1.0): a peer that offers only TLS 1.1 or older refuses with an alert, or OpenSSL refuses its
/// answer; a peer that answers in the clear has no TLS version at all. Any other words, and those
/// of Schannel, are TlsFailed.
[[nodiscard]] CallError tlsFailure(const QString &words);

} // namespace tillside
