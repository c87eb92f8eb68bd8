#pragma once

#include "core/payment/terminalcheck.h"

#include <QObject>

#include <vector>

namespace tillside {

/// Asks once about each unresolved payment: all terminals at the same time, the payments of one
/// terminal one after another.
class CheckRound final : public QObject {
    Q_OBJECT

public:
    explicit CheckRound(PaymentContext context, QObject *parent = nullptr);

    /// All payments that were unresolved at the start, as they stand now, oldest first.
    [[nodiscard]] std::vector<PaymentRecord> payments() const;
    /// How many of payments() the till can still ask about by itself, not counting those settled by
    /// hand.
    [[nodiscard]] std::size_t stillAskable() const;
    /// The keychain's error, if it withheld a token.
    [[nodiscard]] std::optional<VaultError> vaultError() const;

signals:
    /// See TerminalCheck::notSaved.
    void notSaved(const tillside::PaymentRecord &payment, tillside::JournalError error);
    /// Comes exactly once, from the event loop. \a error is set if the journal could not be read.
    void finished(const std::optional<tillside::JournalError> &error);

private:
    void start();
    void onRead(const std::vector<TerminalRecord> &terminals,
                const std::vector<PaymentRecord> &open);
    void onTerminalCheckFinished();

    PaymentContext m_context;
    std::vector<TerminalCheck *> m_terminalChecks;
    std::vector<PaymentRecord> m_tooOld; ///< Shown, but asked about only when a person wants it.
    std::size_t m_running = 0;
};

} // namespace tillside
