#pragma once

#include "core/payment/paymentdriver.h"

#include <array>
#include <optional>
#include <vector>

namespace tillside {

/// How far a payment has come, according to the terminal's texts: information, never evidence. A
/// stage may be skipped.
enum class Stage { Sent, Card, Bank, Done };
inline constexpr std::array kStages{Stage::Sent, Stage::Card, Stage::Bank, Stage::Done};

/// The stage that a terminal's \a text announces; nothing for any other text.
[[nodiscard]] std::optional<Stage> stageSaid(const QString &text);

/// What became of the person's wish to cancel.
enum class CancelWish {
    None,
    Wanted, ///< The till is finding out whether it can ask.
    Asked, ///< The terminal was asked. That is not a result.
    NotOffered,
    NotSeenRunning,
    TooSlow,
    NotSent, ///< The till could not ask: the keychain gave no token.
};

/// Everything the window knows about the payment that it drives, or drove last.
struct PaymentStatus {
    PaymentIntent intent; ///< What the cashier wanted.
    std::optional<PaymentRecord> payment; ///< Unset until it is recorded.
    std::vector<EventRecord> events; ///< Its evidence. It follows shortly after `payment`.
    bool isPosting = false; ///< The request is on its way and not answered yet.
    bool isSlow = false; ///< The request takes so long that the wording changes.
    QString terminalSaid; ///< The terminal's latest text.
    Stage stage = Stage::Sent;
    std::optional<Stuck> stuck;
    std::optional<JournalError> notSaved; ///< Set while something known is not on the disk yet.
    CancelWish cancel = CancelWish::None;
    bool canCancel = false; ///< The terminal has a cancel call.
    bool isOver = false; ///< The outcome, or that it is not known, is on the screen.
    bool isChecking = false; ///< The till is asking about it because a person wants it.
    std::optional<QDateTime> checkedAt; ///< When that last ended.
};

} // namespace tillside
