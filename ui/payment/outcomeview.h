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
    QString amount; ///< What was approved; where nothing was, what was asked for.
    QString evidence; ///< What the word rests on, and what to do.
    QString warning; ///< That it is not on the disk yet; empty: it is.
    QString reference; ///< The payment's id, to be read aloud.
    std::vector<OutcomeAction> actions; ///< The first is the primary one.
    /// Whether Enter presses the primary one. Never where a person has to look first.
    bool enterPresses = false;
};

/// Only of a status with a payment.
[[nodiscard]] OutcomeView outcomeView(const PaymentStatus &status, const QLocale &locale,
                                      const QDateTime &now);

/// The payment that Void on the outcome of \a payment is about: the one that a void was to undo,
/// and any other itself.
[[nodiscard]] PaymentId voidTarget(const PaymentRecord &payment);

/// What of \a payment is still to be paid; zero unless it was approved for less. Too little where
/// tip or other extras are in what was approved: outcomeView() does not offer ChargeRest there.
[[nodiscard]] Money restOf(const PaymentRecord &payment);

} // namespace tillside
