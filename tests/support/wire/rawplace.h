#pragma once

#include "core/net/trust.h"
#include "core/server/certificate.h"

#include <QUrl>

#include <optional>

namespace tillside {

/// Where a raw server is.
struct RawPlace {
    std::optional<Identity> identity; ///< What it shows; without, it speaks plain HTTP.
    quint16 port = 0;

    [[nodiscard]] QUrl url(const QString &path) const;
    /// What a till would have after pairing with it as it is now.
    [[nodiscard]] Trust trust() const;
};

} // namespace tillside
