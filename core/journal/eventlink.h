#pragma once

#include <QByteArray>
#include <QString>

namespace tillside {

/// One row of the table `event` as the hash sees it: texts, not what they mean.
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

/// What the first event has for the hash of the one before.
[[nodiscard]] QByteArray beginningOfChain();

/// The hash that \a link must have: over everything else in it.
[[nodiscard]] QByteArray hashOf(const EventLink &link);

} // namespace tillside
