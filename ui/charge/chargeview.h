#pragma once

#include "core/model/money.h"
#include "core/model/paymentterms.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace tillside {

/// What the Charge screen stands before.
struct ChargeState {
    PaymentType type = PaymentType::Sale; ///< Sale, Refund or PreAuth.
    Money amount;
    QString reference; ///< As typed; empty: none.
    qint64 limitMinor = 0; ///< Of this type at this till.
    std::optional<QString> terminal; ///< The name of the one in use; unset: none is paired.
    bool hasChoice = false; ///< There are terminals, and none was chosen.
    bool canWork = true; ///< False: the till cannot keep records, so it takes no money.
    bool isPaymentRunning = false;
};

struct ChargeView {
    QString amount; ///< With its currency.
    QString button; ///< What it will do: "Charge €12.50".
    bool canCharge = false;
    QString reason; ///< Why not, and what to do; empty when it can.
    QString referenceProblem; ///< Of what is typed as reference; empty: none.
};

[[nodiscard]] ChargeView chargeView(const ChargeState &state, const QLocale &locale);

/// "Charge €12.50", "Refund €12.50", "Pre-authorise €12.50".
[[nodiscard]] QString chargeWords(PaymentType type, const QString &amount);

} // namespace tillside
