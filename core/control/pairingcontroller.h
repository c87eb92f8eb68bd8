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

/// Leads through pairing, without a widget: the screen that shows it may be built anew at any time.
///
/// `changed` after everything that the screen shows. `paired` once for each terminal that was
/// paired, when the last step is reached; `left` when the person is through or gave up.
/// BackgroundCheck is held while it pairs, so that its questions do not keep a known terminal from
/// being paired again.
class PairingController final : public QObject {
    Q_OBJECT

public:
    /// After \a typingPause without a key the address is looked for. \a backgroundCheck outlives
    /// it.
    PairingController(PairingContext context, BackgroundCheck &backgroundCheck,
                      QObject *parent = nullptr,
                      std::chrono::milliseconds typingPause = std::chrono::milliseconds(400));
    ~PairingController() override;

    /// Begins with the first step: of a new terminal, or of \a again, with all that is known of it.
    /// Does nothing while a code is being used.
    void start(const std::optional<TerminalRecord> &again = std::nullopt);

    [[nodiscard]] const PairingState &state() const { return m_state; }
    /// Whether the program must not end now: leave(), and wait for `left`.
    [[nodiscard]] bool isUsingCode() const { return m_pairing && m_pairing->hasBegun(); }

    void setForm(const PairingForm &form);
    void setCode(const Secret &code);
    /// Looks for the address again, or for the paired terminal in the last step.
    void checkAgain();
    /// What the step's own button does; nothing where canGoOn() says no.
    void goOn();
    /// To the step before; gives up a pairing that has changed nothing yet.
    void goBack();
    /// Ends with `left`: at once, or, when a code is being used, as soon as that is over (a few
    /// seconds at most).
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
    std::vector<TerminalRecord> m_terminals; ///< Paired already.
    LiveCheck m_check;
    std::optional<BackgroundCheckHold> m_hold; ///< While it pairs.
    std::unique_ptr<Pairing> m_pairing;
};

} // namespace tillside
