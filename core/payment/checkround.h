#pragma once

#include "core/payment/terminalcheck.h"

#include <QObject>

#include <vector>

namespace tillside {

/// Asks about everything that an earlier run of the till left open: all terminals at the same time,
/// the payments of one terminal one after the other.
class CheckRound final : public QObject {
    Q_OBJECT

public:
    explicit CheckRound(PaymentContext context, QObject *parent = nullptr);

    /// Every payment that was unresolved at the start, as it stands now, oldest first.
    [[nodiscard]] std::vector<PaymentRecord> payments() const;
    /// Of those, the ones the till can still ask about by itself; settled ones are not counted.
    [[nodiscard]] std::size_t stillAskable() const;
    /// What the keychain said where it did not give a token.
    [[nodiscard]] std::optional<VaultError> vaultError() const;

signals:
    /// See TerminalCheck::notSaved.
    void notSaved(const tillside::PaymentRecord &payment, tillside::JournalError error);
    /// Exactly once, from the event loop; \a error where the journal could not be read.
    void finished(const std::optional<tillside::JournalError> &error);

private:
    void start();
    void onRead(const std::vector<TerminalRecord> &terminals,
                const std::vector<PaymentRecord> &open);
    void onTerminalCheckFinished();

    PaymentContext m_context;
    std::vector<TerminalCheck *> m_terminalChecks;
    std::vector<PaymentRecord> m_tooOld; ///< Shown, and asked about only by hand.
    std::size_t m_running = 0;
};

} // namespace tillside
