#pragma once

#include "core/control/paymentstatus.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QByteArray>
#include <QLocale>
#include <QString>

#include <optional>

namespace tillside {

/// What the customer sees on a screen of their own. It has no card data, no reason for a decline,
/// and nothing that the till does not know.
struct CustomerView {
    QString shop;
    QString band; ///< "Training – no money moves"; empty at a real till.
    std::optional<ColourRole> role; ///< Of the field; unset: nothing is going on.
    std::optional<Icon> icon; ///< Before the heading.
    bool showsTerminal = false; ///< A drawing of the terminal, which the customer uses now.
    QString above; ///< A small line above.
    QString heading;
    QString below; ///< What the customer does next, or what was paid.
    QByteArray forPhone; ///< The text of the QR code with the receipt; may be empty.
    QString belowCode; ///< What to do with the code.

    bool operator==(const CustomerView &) const = default;
};

/// \a status is that of the payment that runs or has just ended; unset: nothing is going on.
[[nodiscard]] CustomerView customerView(const PaymentStatus *status, const QString &shop,
                                        bool isTraining, const QLocale &locale);

} // namespace tillside
