#pragma once

#include "core/control/paymentstatus.h"
#include "ui/look/facts.h"
#include "ui/look/fieldofcolour.h"
#include "ui/look/sidecard.h"
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
    QString title; ///< "Sale · Counter".
    FieldView field; ///< Its look, without texts.
    QString fieldAmount; ///< The amount as the field shows it: with a minus sign if money leaves.
    QString beside; ///< Beside it: what was asked for, if less was approved.
    QString amount; ///< The approved amount or, if none was approved, the requested one.
    QString lead; ///< What to know or do first; may be empty.
    QString evidence; ///< The reason for the word.
    QString advice; ///< What to say to the customer or to do now; may be empty.
    std::vector<Fact> facts; ///< What can be looked up or read aloud.
    /// What to look for on the terminal, why it may not work, or the receipt.
    SideCardView card;
    QString warning; ///< Says that the outcome is not on the disk yet; empty if it is.
    QString reference; ///< The payment's id, to be read aloud.
    std::vector<OutcomeAction> actions; ///< The first is the primary one.
    /// Whether Enter presses the primary one. Never if a person has to look first.
    bool enterPresses = false;
    bool escapeLeaves = false; ///< Whether Escape leads to a new sale.
    bool digitsLeave = false; ///< Whether a digit begins the next sale.
};

/// \a status must have a payment.
[[nodiscard]] OutcomeView outcomeView(const PaymentStatus &status, const QLocale &locale,
                                      const QDateTime &now);

/// The payment that the button of \a type, a void or a capture, on the outcome of \a payment
/// applies to. If \a payment is of that type itself, that is its original; otherwise, \a payment
/// itself.
[[nodiscard]] PaymentId targetOf(PaymentType type, const PaymentRecord &payment);

/// A button below an outcome.
struct OutcomeButton {
    OutcomeAction action = OutcomeAction::NewSale;
    QString text;
    QString second; ///< Small, below the text: what it means; may be empty.
    QString key; ///< The key that presses it; may be empty.
    std::optional<Icon> icon;
    int stretch = 0; ///< Its share of the width; those with none are small.

    bool operator==(const OutcomeButton &) const = default;
};

/// The buttons for OutcomeView::actions of \a view, which is that of \a payment.
[[nodiscard]] std::vector<OutcomeButton> outcomeButtons(const OutcomeView &view,
                                                        const PaymentRecord &payment,
                                                        const QLocale &locale);

/// How much of \a payment is still to be paid; zero unless it was approved for less. The result is
/// too low if the approved amount includes a tip or other extras: outcomeView() then does not offer
/// ChargeRest.
[[nodiscard]] Money restOf(const PaymentRecord &payment);

} // namespace tillside
