#pragma once

#include "app/cli/command.h"
#include "core/terminal/pairing.h"

#include <memory>

namespace tillside::cli {

/// `pair`: pairs a new terminal step by step, or pairs a known one again.
class PairCommand final : public Command {
    Q_OBJECT

public:
    /// If the code is empty, the command reads it from standard input, so that it need not be an
    /// argument.
    PairCommand(Application &till, const Console &console, PairingRequest request);
    ~PairCommand() override;

    void start() override;
    void stopWaiting() override;
    [[nodiscard]] bool mustStay() const override;

private:
    void readCode();
    void onCertificateSeen(const PresentedCertificate &seen);
    void onPaired(const TerminalRecord &terminal);
    void onFailed(const PairingFailure &failure);

    PairingRequest m_request;
    std::unique_ptr<Pairing> m_pairing;
};

} // namespace tillside::cli
