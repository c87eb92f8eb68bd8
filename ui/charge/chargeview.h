#pragma once

#include "core/model/money.h"
#include "core/model/paymentterms.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace tillside {

/// Everything that the Charge screen shows is derived from this.
struct ChargeState {
    PaymentType type = PaymentType::Sale; ///< Sale, Refund or PreAuth.
    Money amount;
    QString reference; ///< As typed; empty if none.
    qint64 limitMinor = 0; ///< The limit for this type at this till.
    std::optional<QString> terminal; ///< The name of the terminal in use; unset if none is paired.
    bool hasChoice = false; ///< There are terminals, but none has been chosen.
    bool canWork = true; ///< False: the till cannot keep records, so it takes no money.
    bool isPaymentRunning = false;
};

struct ChargeView {
    QString amount; ///< With its currency.
    QString button; ///< Its action: "Charge €12.50".
    bool canCharge = false;
    QString reason; ///< Why the button is disabled, and what to do; empty when it is enabled.
    QString referenceProblem; ///< What is wrong with the reference; empty if nothing.
};

[[nodiscard]] ChargeView chargeView(const ChargeState &state, const QLocale &locale);

/// Whether \a text can be the reference of a payment; not if it is empty.
[[nodiscard]] bool isGoodReference(const QString &text);

/// "Charge €12.50", "Refund €12.50", "Pre-authorise €12.50".
[[nodiscard]] QString chargeWords(PaymentType type, const QString &amount);

} // namespace tillside
