#pragma once

#include "core/control/livecheck.h"
#include "core/control/pairingstate.h"
#include "core/payment/backgroundcheckhold.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// Leads a person through the steps of pairing. It outlives the screen.
///
/// `changed` follows every change of state(). `paired` comes once for each paired terminal, when
/// the last step is reached. `left` comes when the person has finished or given up. BackgroundCheck
/// is held while a code is used, so that its questions do not stop a known terminal from being
/// paired again.
class PairingController final : public QObject {
    Q_OBJECT

public:
    /// Looks for the typed address after \a typingPause without a key press. \a backgroundCheck
    /// outlives it.
    PairingController(PairingContext context, BackgroundCheck &backgroundCheck,
                      QObject *parent = nullptr,
                      std::chrono::milliseconds typingPause = std::chrono::milliseconds(400));
    ~PairingController() override;

    /// Begins with the first step, for a new terminal or for \a again with its form filled in. Does
    /// nothing while a code is being used.
    void start(const std::optional<TerminalRecord> &again = std::nullopt);

    [[nodiscard]] const PairingState &state() const { return m_state; }
    /// Whether a code is being used. The program must not end then: call leave() and wait for
    /// `left`.
    [[nodiscard]] bool isUsingCode() const { return m_pairing && m_pairing->hasBegun(); }

    /// Reads \a form again and looks for its address after a pause if that has changed.
    void setForm(const PairingForm &form);
    /// Takes over the typed code. Like setForm(), it clears the failure.
    void setCode(const Secret &code);
    /// Looks for the address again, or for the paired terminal in the last step.
    void checkAgain();
    /// Does what the button of the current step says. Does nothing unless canGoOn().
    void goOn();
    /// Goes to the previous step, and gives up a pairing that has changed nothing yet. Does nothing
    /// while a code is being used, or in the last step.
    void goBack();
    /// Ends with `left`: at once, or as soon as the code has been used, which takes a few seconds
    /// at most.
    void leave();

signals:
    void changed();
    void paired(const tillside::TerminalRecord &terminal);
    void left();

private:
    void readTerminals();
    void read();
    void onReach(const std::optional<Reach> &reach);
    void enter(PairingStep step);
    void pair();
    void onPaired(const TerminalRecord &terminal);
    void onFailed(const PairingFailure &failure);
    void giveUpPairing();
    void endPairing();

    PairingContext m_context;
    BackgroundCheck &m_backgroundCheck;
    PairingState m_state;
    std::vector<TerminalRecord> m_terminals; ///< The terminals already paired.
    LiveCheck m_check;
    std::optional<BackgroundCheckHold> m_hold; ///< Set while pairing.
    std::unique_ptr<Pairing> m_pairing;
};

} // namespace tillside
