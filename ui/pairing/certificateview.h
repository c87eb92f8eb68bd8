#pragma once

#include "core/control/pairingstate.h"

#include <QDateTime>
#include <QLocale>
#include <QString>
#include <QStringList>

namespace tillside {

/// The second step of pairing.
struct CertificateView {
    QString lead; ///< What this step is about.
    QStringList fingerprint; ///< Four lines of four groups each.
    QString names;
    QString validity;
    QString question; ///< Empty where the certificate is the one that was trusted before.
    QString warning; ///< Empty: none.
};
[[nodiscard]] CertificateView certificateView(const PairingState &state, const QLocale &locale,
                                              const QDateTime &now = QDateTime::currentDateTime());

} // namespace tillside
