#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>

namespace tillside {

/// What is wrong with a journal's chain of events or with the rows that it covers.
enum class ChainFault {
    FileDamaged, ///< SQLite's own check of the file failed.
    RowChanged, ///< The event does not have the hash that it holds.
    RowsMissing, ///< From this event on, one or more are gone.
    RowInserted, ///< The event does not continue the one before it: one of the two is not ours.
    MacWrong, ///< The event's hash was computed anew by a program that does not have the key.
    CutOff, ///< The keychain knows of later events.
    OtherHead, ///< The keychain knows another event at this place.
    PaymentChanged, ///< The payment's row is not as its newest event says.
    TerminalChanged, ///< The terminal's row is not as its newest event says.
    WithoutEvents, ///< A payment or terminal without any event.
    TotalsWrong, ///< The roll-up `total` is not the sum of the payments.
    /// `meta` does not name the newest entry of the day book, which is this event, or no later
    /// entry says that it follows this one.
    DayBookWrong,
};
inline constexpr std::array kChainFaults{
    ChainFault::FileDamaged,   ChainFault::RowChanged,     ChainFault::RowsMissing,
    ChainFault::RowInserted,   ChainFault::MacWrong,       ChainFault::CutOff,
    ChainFault::OtherHead,     ChainFault::PaymentChanged, ChainFault::TerminalChanged,
    ChainFault::WithoutEvents, ChainFault::TotalsWrong,    ChainFault::DayBookWrong};
[[nodiscard]] QLatin1StringView nameOf(ChainFault fault);

struct ChainFinding {
    ChainFault fault = ChainFault::FileDamaged;
    qint64 sequence = 0; ///< The event's number; 0 if the finding is about no event.
    QString subject; ///< The id of the payment or terminal; empty if there is none.

    bool operator==(const ChainFinding &) const = default;
};

} // namespace tillside
