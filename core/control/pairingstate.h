#pragma once

#include "core/base/secret.h"
#include "core/control/pairingform.h"
#include "core/reach/reachcheck.h"
#include "core/terminal/pairing.h"

#include <QString>

#include <optional>

namespace tillside {

/// Where a person is in pairing. `Replaced` is asked between the first and the second step when a
/// known terminal shows another certificate than before.
enum class PairingStep { Address, Replaced, Certificate, Code, Done };
inline constexpr std::array kPairingSteps{PairingStep::Address, PairingStep::Replaced,
                                          PairingStep::Certificate, PairingStep::Code,
                                          PairingStep::Done};

/// Everything that the pages of pairing show.
struct PairingState {
    PairingStep step = PairingStep::Address;
    PairingForm form;
    FormReading reading;
    std::optional<Reach> reach; ///< The look for `reading.target`; unset before it begins.
    /// What the second step shows. Another certificate later stops the pairing.
    std::optional<PresentedCertificate> certificate;
    Secret code;
    bool isPairing = false;
    bool isLeaving = false; ///< The person wants to leave while the code is being used.
    std::optional<PairingFailure> failure; ///< Shown at this step.
    std::optional<TerminalRecord> paired; ///< In the last step.
    QString tokenPlace; ///< TokenVault::place().
    std::optional<Reach> test; ///< Of the paired terminal, in the last step.
};

/// The step at which a person can put \a failure right.
[[nodiscard]] PairingStep mendedAt(PairingError failure);

/// Whether the terminal of \a state is known and showed another certificate when it was paired.
[[nodiscard]] bool showsOtherCertificate(const PairingState &state);

/// Whether it is known and showed the same certificate then: nothing new has to be trusted.
[[nodiscard]] bool showsTrustedCertificate(const PairingState &state);

/// Whether \a code can be a terminal's pairing code: four digits in every sample of Paynt's, and
/// room for a terminal that shows more.
[[nodiscard]] bool isPairingCode(const Secret &code);

/// Whether the step's own button can be pressed.
[[nodiscard]] bool canGoOn(const PairingState &state);

} // namespace tillside
