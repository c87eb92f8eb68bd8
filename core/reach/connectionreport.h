#pragma once

#include "core/model/terminalterms.h"
#include "core/net/certificateprobe.h"
#include "core/reach/connectionstep.h"
#include "core/vault/vaultanswer.h"

#include <QDateTime>
#include <QHostAddress>
#include <QList>

#include <array>
#include <chrono>
#include <optional>

namespace tillside {

/// One step of a connection check, as far as it has got.
struct CheckedStep {
    StepState state = StepState::NotReached;
    std::optional<StepReason>
        reason; ///< Set unless the step simply passed, runs or was not reached.
    std::chrono::milliseconds took{0};

    bool operator==(const CheckedStep &) const = default;
};

/// What a connection check has found so far. It holds no secret, and no name but the host's.
struct ConnectionReport {
    std::array<CheckedStep, kConnectionSteps.size()> steps;
    bool isOver = false;
    QDateTime begunAt;
    std::chrono::milliseconds took{0}; ///< Until now, or the end.

    QList<QHostAddress> addresses; ///< Those of the host, once they are known.
    QHostAddress from; ///< This computer's address on the way there; null before there is a route.
    std::optional<PresentedCertificate> certificate; ///< The one that was shown.
    std::optional<DialectId> otherDialect; ///< With OtherDialect: which one answers.
    std::optional<CallError> call; ///< With NoReply and Unsteady: what became of the question.
    std::optional<VaultError> vault; ///< With NoToken: why.
    std::optional<int> status; ///< The HTTP status of the latest answer.
    std::optional<std::chrono::milliseconds> roundTrip; ///< The median.
    int answered = 0; ///< How many of the kRoundTrips questions were answered.
    /// How far the terminal's clock is ahead of this computer's.
    std::optional<std::chrono::seconds> clockAhead;

    [[nodiscard]] CheckedStep &at(ConnectionStep step) { return steps.at(indexOf(step)); }
    [[nodiscard]] const CheckedStep &at(ConnectionStep step) const
    {
        return steps.at(indexOf(step));
    }
    /// The step that the check did not get past; nothing if there is none.
    [[nodiscard]] std::optional<ConnectionStep> failed() const;
    /// Whether the check is over and no step failed. Warnings do not count.
    [[nodiscard]] bool passes() const { return isOver && !failed(); }

private:
    [[nodiscard]] static constexpr std::size_t indexOf(ConnectionStep step)
    {
        return static_cast<std::size_t>(step);
    }
};

/// How many questions the round trip is measured with.
inline constexpr int kRoundTrips = 5;

} // namespace tillside
