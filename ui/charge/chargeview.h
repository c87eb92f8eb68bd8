#pragma once

#include "core/model/money.h"
#include "core/model/paymentterms.h"
#include "core/reach/reachability.h"
#include "ui/look/banner.h"
#include "ui/look/look.h"

#include <QLocale>
#include <QString>

#include <chrono>
#include <optional>

namespace tillside {

/// A payment that runs while the person looks at the Charge screen.
struct RunningPayment {
    Money amount;
    QString terminal; ///< Where it runs, which need not be the terminal in use.
    std::chrono::seconds elapsed{0};
    QString terminalSaid; ///< The terminal's latest text; empty if there is none.
};

/// Everything that the Charge screen shows is derived from this.
struct ChargeState {
    PaymentType type = PaymentType::Sale; ///< Sale, Refund or PreAuth.
    Money amount;
    QString reference; ///< As typed; empty if none.
    qint64 limitMinor = 0; ///< The limit for this type at this till.
    std::optional<QString> terminal; ///< The name of the terminal in use; unset if none is paired.
    Reachability reachability = Reachability::Unknown; ///< Of that terminal.
    bool hasChoice = false; ///< There are terminals, but none has been chosen.
    bool canWork = true; ///< False: the till cannot keep records, so it takes no money.
    std::optional<RunningPayment> running;
};

struct ChargeView {
    ColourRole role = ColourRole::Accent; ///< The colour of the type.
    QString amount; ///< With its currency, and a minus sign if the money leaves the shop.
    QString mode; ///< The type, where it is not a sale; empty for a sale.
    QString meaning; ///< What that means for the money.
    QString button; ///< Its action: "Charge €12.50", and "Charge" before an amount is typed.
    bool canCharge = false;
    QString reason; ///< Why the button is disabled; empty when it is enabled.
    QString referenceProblem; ///< What is wrong with the reference; empty if nothing.
    BannerView banner; ///< Why the terminal takes no payment now, and what to do.
};

[[nodiscard]] ChargeView chargeView(const ChargeState &state, const QLocale &locale);

/// Whether \a text can be the reference of a payment; not if it is empty.
[[nodiscard]] bool isGoodReference(const QString &text);

/// "Charge €12.50", "Refund €12.50", "Pre-authorise €12.50".
[[nodiscard]] QString chargeWords(PaymentType type, const QString &amount);

/// What a payment of \a type means for the money; empty for a sale.
[[nodiscard]] QString meaningOf(PaymentType type);

/// \a amount with a minus sign if a payment of \a type lets the money leave the shop.
[[nodiscard]] QString withSign(PaymentType type, const QString &amount);

/// The colour of a type: refunds and pre-authorisations differ from sales everywhere.
[[nodiscard]] ColourRole roleOf(PaymentType type);

} // namespace tillside
