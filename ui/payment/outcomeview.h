#pragma once

#include "core/control/paymentstatus.h"
#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/payment/outcomeaction.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <vector>

namespace tillside {

/// What the screen shows when a payment is over.
struct OutcomeView {
    QString word; ///< "Approved"; readable from a metre away.
    Icon icon = Icon::NotKnown;
    ColourRole role = ColourRole::Warning;
    QString title; ///< "Sale on Counter".
    QString amount; ///< The approved amount or, if none was approved, the requested one.
    QString evidence; ///< The reason for the word, and what to do.
    QString warning; ///< Says that the outcome is not on the disk yet; empty if it is.
    QString reference; ///< The payment's id, to be read aloud.
    std::vector<OutcomeAction> actions; ///< The first is the primary one.
    /// Whether Enter presses the primary one. Never if a person has to look first.
    bool enterPresses = false;
};

/// \a status must have a payment.
[[nodiscard]] OutcomeView outcomeView(const PaymentStatus &status, const QLocale &locale,
                                      const QDateTime &now);

/// The payment that the Void button on the outcome of \a payment applies to. For a void, that is
/// its original; otherwise, \a payment itself.
[[nodiscard]] PaymentId voidTarget(const PaymentRecord &payment);

/// How much of \a payment is still to be paid; zero unless it was approved for less. The result is
/// too low if the approved amount includes a tip or other extras: outcomeView() then does not offer
/// ChargeRest.
[[nodiscard]] Money restOf(const PaymentRecord &payment);

} // namespace tillside
