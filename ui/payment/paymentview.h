#pragma once

#include "core/control/paymentstatus.h"
#include "ui/payment/stageview.h"

#include <QLocale>
#include <QString>

#include <array>
#include <chrono>

namespace tillside {

/// What to do while a payment runs, if that is more than to wait.
struct PaymentHint {
    QString lead; ///< Empty if there is none.
    QString text;

    bool operator==(const PaymentHint &) const = default;
};

/// What the screen shows while a payment runs.
struct PaymentView {
    QString title; ///< "Sale · Counter".
    QString amount;
    QString sentence; ///< For the cashier: what is happening.
    QString card; ///< Which card the customer uses; may be empty.
    PaymentHint hint;
    std::array<StageView, kStages.size()> stages;
    QString elapsed; ///< "1:05".
    QString terminalSaid; ///< The terminal's own words, to be shown as such; may be empty.
    bool canCancel = false;
    QString cancelHint; ///< How to cancel without a button, or what became of a cancel request.
};

[[nodiscard]] PaymentView paymentView(const PaymentStatus &status, std::chrono::seconds elapsed,
                                      const QLocale &locale);

/// What a screen reader says of \a view: the amount and the sentence first, then the stage.
[[nodiscard]] QString spoken(const PaymentView &view);

/// The state of a check on a payment that is over but not known: that it is running, or when it
/// ended; empty if nobody requested one.
[[nodiscard]] QString checkNote(const PaymentStatus &status, const QLocale &locale,
                                const QDateTime &now);

/// The title of a payment: "Sale · Counter".
[[nodiscard]] QString paymentTitle(PaymentType type, const QString &terminal);

} // namespace tillside
