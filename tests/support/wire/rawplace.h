#pragma once

#include "core/net/trust.h"
#include "core/server/certificate.h"

#include <QUrl>

#include <optional>

namespace tillside {

/// Where a raw server is.
struct RawPlace {
    /// The identity that it shows; without one, it speaks plain HTTP.
    std::optional<Identity> identity;
    quint16 port = 0;

    [[nodiscard]] QUrl url(const QString &path) const;
    /// The trust that a till would have after pairing with it in its current state.
    [[nodiscard]] Trust trust() const;
};

} // namespace tillside
