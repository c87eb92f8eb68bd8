#pragma once

#include "core/control/pairingstate.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace tillside {

/// The second step of pairing.
struct CertificateView {
    QString lead; ///< Why there is nothing to ask; empty if there is.
    QStringList fingerprint; ///< Four lines of four groups each.
    QString names;
    QString validity;
    QString question; ///< Empty if this certificate is already trusted.
    QString warning; ///< Empty if none.
};
[[nodiscard]] CertificateView certificateView(const PairingState &state, const QLocale &locale,
                                              const QDateTime &now = QDateTime::currentDateTime());

} // namespace tillside
