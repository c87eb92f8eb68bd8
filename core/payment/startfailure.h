#pragma once

#include "core/journal/journalerror.h"
#include "core/model/paymentrecord.h"
#include "core/model/terminalrecord.h"
#include "core/payment/paymentrules.h"
#include "core/terminal/terminals.h"

#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace tillside {

/// Why a payment was not started. Nothing was recorded and nothing sent.
enum class StartError {
    AmountNotPositive,
    ReferenceIsCard, ///< The typed reference holds a card number; it would be kept and printed.
    TerminalInUse, ///< Another window or process is driving a payment there.
    TerminalForgotten, ///< Its pairing was given up since the person saw it.
    /// Its money or its address was changed since the person saw it; see `terminal`.
    TerminalChanged,
    /// It was paired again with another certificate since the person saw it; see `terminal`.
    TerminalReplaced,
    /// An earlier payment there is not known yet, and asking did not settle it; or one for the same
    /// money is not known yet on another terminal, which is not asked.
    Unresolved,
    FoundApproved, ///< The same sale was approved, and no person was told.
    SameAmount, ///< The same sale was approved a moment ago: this may be a second press.
    TerminalBusy, ///< The terminal says that it is busy.
    /// The keychain knows later events than the journal: a supervisor has to accept it first.
    JournalOlder,
    NotPermitted, ///< This void, capture or refund is not possible; see `refused`.
    NoToken, ///< The keychain did not give the token; see `vault`.
    NotRecorded, ///< The lock file or the journal could not be used; see `journal`.
};
inline constexpr std::array kStartErrors{
    StartError::AmountNotPositive, StartError::ReferenceIsCard, StartError::TerminalInUse,
    StartError::TerminalForgotten, StartError::TerminalChanged, StartError::TerminalReplaced,
    StartError::Unresolved,        StartError::FoundApproved,   StartError::SameAmount,
    StartError::TerminalBusy,      StartError::JournalOlder,    StartError::NotPermitted,
    StartError::NoToken,           StartError::NotRecorded};
[[nodiscard]] QLatin1StringView nameOf(StartError error);

/// Why a start failed, with what belongs to the error.
struct StartFailure {
    StartError error = StartError::NotRecorded;
    /// The earlier payment, for TerminalInUse (if known), Unresolved, FoundApproved and SameAmount.
    std::optional<PaymentRecord> inTheWay;
    /// The terminal as it is recorded now, for TerminalChanged and TerminalReplaced.
    std::optional<TerminalRecord> terminal;
    QString elsewhere; ///< The name of its terminal, if that is not the one of the intent.
    /// For FoundApproved: the till learnt of the approval just now, by asking. So an answer that
    /// the person gave before is not about it.
    bool isNews = false;
    std::optional<ActionRefusal> refused;
    std::optional<VaultError> vault;
    std::optional<JournalError> journal;
};

} // namespace tillside
