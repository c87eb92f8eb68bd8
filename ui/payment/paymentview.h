#pragma once

#include "core/control/paymentstatus.h"
#include "ui/look/look.h"
#include "ui/payment/stageview.h"

#include <QLocale>
#include <QString>

#include <array>
#include <chrono>

namespace tillside {

/// What the screen shows while a payment runs.
struct PaymentView {
    QString title; ///< "Sale on Counter".
    QString amount;
    QString sentence; ///< For the cashier: what is happening, and what to do.
    ColourRole role = ColourRole::Accent; ///< Warning if the cashier must not charge again.
    std::array<StageView, kStages.size()> stages;
    QString elapsed; ///< "1:05".
    QString terminalSaid; ///< The terminal's own words, to be shown as such; may be empty.
    bool canCancel = false;
    QString cancelHint; ///< How to cancel without a button, or what became of a cancel request.
};

[[nodiscard]] PaymentView paymentView(const PaymentStatus &status, std::chrono::seconds elapsed,
                                      const QLocale &locale);

/// The state of a check on a payment that is over but not known: that it is running, or when it
/// ended; empty if nobody requested one.
[[nodiscard]] QString checkNote(const PaymentStatus &status, const QLocale &locale,
                                const QDateTime &now);

/// The title of a payment: "Sale on Counter".
[[nodiscard]] QString paymentTitle(PaymentType type, const QString &terminal);

} // namespace tillside
