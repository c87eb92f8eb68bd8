#pragma once

#include <QByteArray>
#include <QString>

namespace tillside {

/// One row of the table `event` as it is hashed: text, not its meaning.
struct EventLink {
    qint64 sequence = 0;
    QString payment;
    QString at;
    QString code;
    QString detail;
    QByteArray stateDigest;
    QByteArray previous;
    QByteArray hash;
};

/// The previous hash that the first event holds.
[[nodiscard]] QByteArray beginningOfChain();

/// The hash that \a link must have: it covers all other members.
[[nodiscard]] QByteArray hashOf(const EventLink &link);

} // namespace tillside
