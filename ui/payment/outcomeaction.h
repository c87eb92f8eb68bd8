#pragma once

#include <QString>

#include <array>

namespace tillside {

/// What can be done after a payment is over. None of them sends anything to a terminal by itself,
/// except CheckAgain, which only asks.
enum class OutcomeAction {
    NewSale,
    TryAgain, ///< Only after proof that nothing was charged; goes back to Charge.
    ChargeRest, ///< Of a sale; goes back to Charge with what is missing.
    Void, ///< Asks first. Of a void that did not happen: again; see voidTarget().
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

} // namespace tillside
