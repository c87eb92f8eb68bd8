#pragma once

#include "core/control/settledraft.h"

#include <QLocale>
#include <QString>

namespace tillside {

/// How the page "Settle by hand" is shown.
struct SettleView {
    QString what; ///< "Sale €51.90"
    QString since; ///< When it was sent.
    QString lookFor; ///< What to look for on the terminal.
    QString charged; ///< The two choices, in the words of the payment's type.
    QString notCharged;
    QString isListed; ///< What each choice looks like on the terminal.
    QString isNotListed;
    QString confirm; ///< The button's action.
    QString missing; ///< What is still missing, or why there is nothing left to settle.
    bool canConfirm = false;
};

/// What to show if the till learned more about \a payment while the page was open.
[[nodiscard]] QString newsOf(const PaymentRecord &payment, const QLocale &locale,
                             const QDateTime &now);

[[nodiscard]] SettleView settleView(const PaymentRecord &payment, const SettleDraft &draft,
                                    const QLocale &locale, const QDateTime &now);

} // namespace tillside
