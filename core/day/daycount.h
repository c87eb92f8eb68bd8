#pragma once

#include "core/journal/daysums.h"
#include "core/model/terminalrecord.h"

#include <vector>

namespace tillside {

/// Payments of one kind: how many, and what they come to in minor units.
struct DayLine {
    qint64 count = 0;
    qint64 minor = 0;
    Extras extras; ///< The parts of `minor` that were not asked for.

    bool operator==(const DayLine &) const = default;
};

/// What a day comes to in one currency. Each payment of the day is in at most one line.
///
/// What is not known, and what the terminal has contradicted, is in no sum. What a person settled
/// by hand has a line of its own.
///
/// A void takes its payment out of the line in which that would be, if both are of the same day:
/// together they are nothing. A void of an earlier payment counts on its own day, so that a day
/// that was closed stays as it was.
struct DayCount {
    Currency currency;
    int decimals = 0;
    DayLine sales; ///< Approved.
    DayLine refunds;
    DayLine captures;
    DayLine held; ///< Pre-authorisations that were neither captured nor voided on that day.
    DayLine voids; ///< `minor`: what voids of earlier payments changed; below 0 if money went back.
    DayLine byHand; ///< Settled as charged; `minor` is below 0 if more went back than came in.
    /// What payments of closed days come to otherwise than those days counted; see Day::learned.
    /// `minor` is below 0 if it takes money off.
    DayLine learned;
    DayLine declined; ///< These three moved nothing: their `minor` is 0.
    DayLine cancelled;
    DayLine notCharged;
    DayLine notKnown; ///< `minor`: what was asked for.
    DayLine contradicted;

    /// What the day brought in, refunds taken off. Nothing is held in it, and nothing in doubt.
    [[nodiscard]] qint64 total() const;
    /// \a minor in this currency.
    [[nodiscard]] Money money(qint64 minor) const { return {minor, currency, decimals}; }
    /// Whether there is nothing in it at all.
    [[nodiscard]] bool isEmpty() const;

    bool operator==(const DayCount &) const = default;
};

/// Whether the shop gets the money of this type, 1, or gives it, -1; 0 if none moves by itself.
[[nodiscard]] int directionOf(PaymentType type);

/// Counts payments whose sums are \a totals. \a special are those of DaySums::special(). One count
/// for each currency, in the order of their letters.
[[nodiscard]] std::vector<DayCount> countDay(const std::vector<PaymentTotal> &totals,
                                             const std::vector<SpecialPayment> &special);

/// The one of \a counts in \a money; a new one in its place if there is none.
[[nodiscard]] DayCount &countOf(std::vector<DayCount> &counts, const Money &money);
/// The one of \a counts in the money of \a terminal; an empty one if there is none.
[[nodiscard]] DayCount countIn(const std::vector<DayCount> &counts, const TerminalRecord &terminal);

} // namespace tillside
