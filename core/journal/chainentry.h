#pragma once

#include "core/base/secret.h"
#include "core/journal/chainhead.h"

#include <optional>

namespace tillside {

/// What the keychain remembers of one journal.
struct ChainEntry {
    ChainHead head; ///< The newest event when the entry was written.
    Secret key; ///< The key of the events' MACs: 32 random bytes.

    /// An entry for a journal whose newest event is \a head, with a new key.
    [[nodiscard]] static ChainEntry create(const ChainHead &head);
    /// As JSON with a version.
    [[nodiscard]] Secret toSecret() const;
    /// Nothing if \a secret is damaged or of a later version.
    [[nodiscard]] static std::optional<ChainEntry> fromSecret(const Secret &secret);
};

} // namespace tillside
