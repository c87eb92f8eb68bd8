#pragma once

#include "ui/common/icons.h"
#include "ui/common/look.h"
#include "ui/payment/paymentstatus.h"

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace tillside {

/// What can be done after a payment is over. None of them sends anything to a terminal by itself,
/// except CheckAgain, which only asks.
enum class OutcomeAction {
    NewSale,
    TryAgain, ///< Only after proof that nothing was charged; goes back to Charge.
    ChargeRest, ///< Goes back to Charge with what is missing.
    Void, ///< Asks first.
    CheckAgain,
    SettleByHand,
    CheckTerminal, ///< To the Terminals screen.
};
inline constexpr std::array kOutcomeActions{
    OutcomeAction::NewSale,      OutcomeAction::TryAgain,   OutcomeAction::ChargeRest,
    OutcomeAction::Void,         OutcomeAction::CheckAgain, OutcomeAction::SettleByHand,
    OutcomeAction::CheckTerminal};
/// The words on its button.
[[nodiscard]] QString wordsOf(OutcomeAction action);
/// "newSaleButton": the name its button is found by.
[[nodiscard]] QString objectNameOf(OutcomeAction action);

/// What the screen shows when a payment is over.
struct OutcomeView {
    QString word; ///< "Approved"; readable from a metre away.
    Icon icon = Icon::NotKnown;
    ColourRole role = ColourRole::Warning;
    QString title; ///< "Sale on Counter".
    QString amount; ///< What was asked for, or what was approved where that is less.
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

/// Of \a state, in each place that shows it.
[[nodiscard]] Icon outcomeIcon(PaymentState state);
[[nodiscard]] ColourRole outcomeRole(PaymentState state);

/// What of \a payment is still to be paid; zero unless it was approved for less.
[[nodiscard]] Money restOf(const PaymentRecord &payment);

} // namespace tillside
