#pragma once

#include "core/base/secret.h"
#include "core/control/pairingform.h"
#include "core/reach/reachcheck.h"
#include "core/terminal/pairing.h"

#include <QString>

#include <optional>

namespace tillside {

/// The step of pairing that a person has reached. `Replaced` comes between the first and the second
/// step if a known terminal shows another certificate than before.
enum class PairingStep { Address, Replaced, Certificate, Code, Done };
inline constexpr std::array kPairingSteps{PairingStep::Address, PairingStep::Replaced,
                                          PairingStep::Certificate, PairingStep::Code,
                                          PairingStep::Done};

/// Everything that the pairing pages show.
struct PairingState {
    PairingStep step = PairingStep::Address;
    PairingForm form;
    FormReading reading;
    std::optional<Reach> reach; ///< The look for `reading.target`; unset before it begins.
    /// The certificate shown in the second step. A different one later stops the pairing.
    std::optional<PresentedCertificate> certificate;
    /// Another terminal that is paired with `certificate`, shown in the second step.
    std::optional<TerminalRecord> sharedWith;
    Secret code;
    bool isPairing = false;
    bool isLeaving = false; ///< The person wants to leave while the code is being used.
    std::optional<PairingFailure> failure; ///< Shown at this step.
    std::optional<TerminalRecord> paired; ///< Set in the last step.
    QString tokenPlace; ///< TokenVault::place().
    std::optional<Reach> test; ///< The look for the paired terminal, in the last step.
};

/// The step in which a person can correct \a failure.
[[nodiscard]] PairingStep mendedAt(PairingError failure);

/// Whether the terminal of \a state is known and showed another certificate when it was paired.
[[nodiscard]] bool showsOtherCertificate(const PairingState &state);

/// Whether the terminal is known and showed the same certificate then: nothing new has to be
/// trusted.
[[nodiscard]] bool showsTrustedCertificate(const PairingState &state);

/// Whether \a code can be a terminal's pairing code. It has four digits in every sample from Paynt;
/// more are allowed for other terminals.
[[nodiscard]] bool isPairingCode(const Secret &code);

/// Whether the button of the current step can be pressed.
[[nodiscard]] bool canGoOn(const PairingState &state);

} // namespace tillside
