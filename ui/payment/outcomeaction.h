#pragma once

#include <QString>

#include <array>

namespace tillside {

/// What a person can do after a payment is over. No action sends anything to a terminal by itself,
/// except CheckAgain, which only asks.
enum class OutcomeAction {
    NewSale,
    TryAgain, ///< Only after proof that nothing was charged; goes back to Charge.
    ChargeRest, ///< Only for a sale; goes back to Charge with the missing amount.
    Void, ///< Asks first. For a void that did not happen, tries it again; see voidTarget().
    CheckAgain,
    SettleByHand,
    CheckTerminal, ///< Goes to the Terminals screen.
};
inline constexpr std::array kOutcomeActions{
    OutcomeAction::NewSale,      OutcomeAction::TryAgain,   OutcomeAction::ChargeRest,
    OutcomeAction::Void,         OutcomeAction::CheckAgain, OutcomeAction::SettleByHand,
    OutcomeAction::CheckTerminal};
/// The label of its button.
[[nodiscard]] QString wordsOf(OutcomeAction action);
/// The objectName of its button: "newSaleButton".
[[nodiscard]] QString objectNameOf(OutcomeAction action);

} // namespace tillside
