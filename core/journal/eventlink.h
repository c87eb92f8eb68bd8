#pragma once

#include "core/base/secret.h"

#include <QByteArray>
#include <QString>

namespace tillside {

/// One row of the table `event` as it is hashed: text, not its meaning.
struct EventLink {
    qint64 sequence = 0;
    QString payment; ///< The payment that it is about; empty if it is about none.
    QString terminal; ///< The terminal that it is about; empty if it is about none.
    QString at;
    QString code;
    QString detail;
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
