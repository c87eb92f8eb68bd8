#pragma once

#include <QByteArray>

namespace tillside {

/// The newest event of a chain. The keychain holds a copy, so that a journal which lost its end, or
/// was put back from an older copy, is recognised.
struct ChainHead {
    qint64 sequence = 0; ///< 0: the chain has no events.
    QByteArray hash;

    bool operator==(const ChainHead &) const = default;
};

} // namespace tillside
