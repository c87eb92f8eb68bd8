#pragma once

#include "core/base/secret.h"

#include <QByteArray>

namespace tillside {

/// One row of the table `event` as it is hashed: text in UTF-8, not its meaning.
struct EventLink {
    qint64 sequence = 0;
    QByteArray payment; ///< The payment that it is about; empty if it is about none.
    QByteArray terminal; ///< The terminal that it is about; empty if it is about none.
    QByteArray at;
    QByteArray code;
    QByteArray detail;
    QByteArray stateDigest;
    QByteArray previous;
    QByteArray hash;
    QByteArray mac; ///< Empty if the till's key was not at hand.
};

/// The previous hash that the first event holds.
[[nodiscard]] QByteArray beginningOfChain();

/// The hash that \a link must have: it covers all other members but `mac`.
[[nodiscard]] QByteArray hashOf(const EventLink &link);

/// The MAC that \a link must have under \a key: HMAC-SHA256 over its hash, and through it over the
/// whole chain up to here.
[[nodiscard]] QByteArray macOf(const EventLink &link, const Secret &key);

} // namespace tillside
