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
    Void, ///< Asks first. For a void that did not happen, tries it again; see targetOf().
    Capture, ///< Asks first, and for how much. As Void, for a capture that did not happen.
    Refund, ///< For a refund of a known payment that did not happen: asks how much of that again.
    SignatureMatches, ///< Leads to the next sale, as NewSale.
    SignatureDiffers, ///< As Void.
    CheckAgain,
    SettleByHand,
    LeaveToCheck, ///< The payment stays on the list to check, and the till asks before the next.
    CheckTerminal, ///< Goes to the terminals and checks the connection.
    PrintReceipt, ///< The outcome stays, if the till has a printer.
    SaveReceipt, ///< Goes to the receipt, which asks for a file.
    ShowReceipt, ///< Goes to the receipt, which has its QR code.
};
inline constexpr std::array kOutcomeActions{
    OutcomeAction::NewSale,          OutcomeAction::TryAgain,
    OutcomeAction::ChargeRest,       OutcomeAction::Void,
    OutcomeAction::Capture,          OutcomeAction::Refund,
    OutcomeAction::SignatureMatches, OutcomeAction::SignatureDiffers,
    OutcomeAction::CheckAgain,       OutcomeAction::SettleByHand,
    OutcomeAction::LeaveToCheck,     OutcomeAction::CheckTerminal,
    OutcomeAction::PrintReceipt,     OutcomeAction::SaveReceipt,
    OutcomeAction::ShowReceipt};
/// The label of its button.
[[nodiscard]] QString wordsOf(OutcomeAction action);
/// The objectName of its button: "newSaleButton".
[[nodiscard]] QString objectNameOf(OutcomeAction action);

} // namespace tillside
