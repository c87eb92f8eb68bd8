#pragma once

#include "core/payment/paymentdriver.h"

#include <array>
#include <optional>
#include <vector>

namespace tillside {

/// How far a payment got, by what the terminal's texts say: information, never evidence. A stage
/// may be missing.
enum class Stage { Sent, Card, Bank, Done };
inline constexpr std::array kStages{Stage::Sent, Stage::Card, Stage::Bank, Stage::Done};

/// The stage that \a text of a terminal tells of; nothing for any other text.
[[nodiscard]] std::optional<Stage> stageSaid(const QString &text);

/// What became of the wish to cancel.
enum class CancelWish {
    None,
    Wanted, ///< The till looks whether it can be asked for.
    Asked, ///< The terminal was asked. That is not a result.
    NotOffered,
    NotSeenRunning,
    NotSent, ///< The till could not ask: the keychain gave no token.
};

/// Everything the window knows of the payment it drives, or drove last.
struct PaymentStatus {
    PaymentIntent intent; ///< What the cashier wanted.
    std::optional<PaymentRecord> payment; ///< Unset until it is recorded.
    std::vector<EventRecord> events; ///< Its evidence; follows a little after `payment`.
    bool isPosting = false; ///< The request is on its way, its answer outstanding.
    bool isSlow = false; ///< Something takes so long that other words are due.
    QString terminalSaid; ///< The terminal's latest text.
    Stage stage = Stage::Sent;
    std::optional<Stuck> stuck;
    std::optional<JournalError> notSaved; ///< What is known is not on the disk yet.
    CancelWish cancel = CancelWish::None;
    bool canCancel = false; ///< The terminal has a call for it.
    bool isOver = false; ///< The outcome, or that it is not known, is on the screen.
    bool isChecking = false; ///< The till asks about it at this moment, because somebody wanted to.
    std::optional<QDateTime> checkedAt; ///< When that was over the last time.
};

} // namespace tillside
