#pragma once

#include "core/base/secret.h"

#include <QByteArray>

#include <optional>

namespace tillside {

/// A terminal's token together with the certificate that it was given out under. The two are one
/// secret: the token goes to no other certificate, even if the journal names one.
struct Credential {
    /// SHA-256 of the certificate; empty over plain HTTP. Unset in an entry of an earlier version,
    /// which holds the token alone.
    std::optional<QByteArray> fingerprint;
    Secret token;
};

/// \a credential, whose fingerprint is set, as one entry of the keychain: JSON with a version, the
/// fingerprint in hexadecimal digits and the token in Base64.
[[nodiscard]] Secret toEntry(const Credential &credential);

/// The credential in \a entry. Nothing if the entry is damaged or of a later version.
[[nodiscard]] std::optional<Credential> fromEntry(const Secret &entry);

} // namespace tillside
