#pragma once

#include "core/payment/judgement.h"

#include <chrono>
#include <optional>

namespace tillside {

/// Holds back what a terminal also says in passing until time has shown that it meant it.
///
/// - A reading with Judgement::ifItStays counts once every answer over `stays` has read the same. A
///   question without an answer neither counts nor disturbs.
/// - A refusal is confirmed only by a question asked at least `refusalGrace` after it: a terminal
///   may not know a UTI for a moment and run the payment all the same (seen on POSitive).
///
/// Until then the reading counts as progress or as an unknown UTI. All times are on one clock that
/// only goes forward.
class Confirmation final {
public:
    using ms = std::chrono::milliseconds;

    Confirmation(ms stays, ms refusalGrace)
        : m_stays(stays)
        , m_refusalGrace(refusalGrace)
    { }

    /// What \a reading counts as. It answers a question asked at \a askedAt.
    [[nodiscard]] Judgement consider(const Judgement &reading, ms askedAt);
    /// The payment has been refused, or was found refused, at \a at.
    void refused(ms at);
    /// Whether the last reading counts for less than it says, and asking again will tell.
    [[nodiscard]] bool isPending() const { return m_isPending; }

private:
    [[nodiscard]] bool hasStayed(const Judgement &reading, ms askedAt);
    [[nodiscard]] Judgement heldBack(const Judgement &reading);

    ms m_stays;
    ms m_refusalGrace;
    std::optional<ms> m_refusedAt;
    std::optional<Judgement> m_first; ///< What has to stay.
    ms m_since{0}; ///< When `m_first` was read.
    bool m_isPending = false;
};

} // namespace tillside
