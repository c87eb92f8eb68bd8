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
    QString sentence; ///< For the cashier: what happens, what to do.
    ColourRole role = ColourRole::Accent; ///< Warning where a person must not charge again.
    std::array<StageView, kStages.size()> stages;
    QString elapsed; ///< "1:05".
    QString terminalSaid; ///< In the terminal's own words, to be shown as such; may be empty.
    bool canCancel = false;
    QString cancelHint; ///< How to cancel where there is no button for it, or what became of it.
};

[[nodiscard]] PaymentView paymentView(const PaymentStatus &status, std::chrono::seconds elapsed,
                                      const QLocale &locale);

/// What became of asking about a payment that is over and not known: that it is asked about now, or
/// when it was; empty if nobody wanted to.
[[nodiscard]] QString checkNote(const PaymentStatus &status, const QLocale &locale,
                                const QDateTime &now);

/// "Sale on Counter": what the window does for whom.
[[nodiscard]] QString paymentTitle(PaymentType type, const QString &terminal);

} // namespace tillside
