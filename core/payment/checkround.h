#pragma once

#include "core/payment/terminalcheck.h"

#include <QObject>

#include <vector>

namespace tillside {

/// Asks once about each unresolved payment, and then about each end that is due to be checked once
/// more: all terminals at the same time, the payments of one terminal one after another.
class CheckRound final : public QObject {
    Q_OBJECT

public:
    explicit CheckRound(PaymentContext context, QObject *parent = nullptr);

    /// All payments that were unresolved at the start, as they stand now, and those with a
    /// contradicted end that a person has to check; oldest first.
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
    /// What there is to ask about, and to show.
    struct Reading {
        std::vector<TerminalRecord> terminals;
        std::vector<PaymentRecord> open; ///< Unresolved.
        std::vector<PaymentRecord> ends; ///< Due to be checked once more.
        std::vector<PaymentRecord> contradicted; ///< To be checked by a person, and not due.
    };

    [[nodiscard]] static JournalResult<Reading> read(Journal &journal, const QDateTime &now);
    [[nodiscard]] static JournalResult<Done> addTerminals(Journal &journal, Reading &reading);
    void onRead(const Reading &reading);
    [[nodiscard]] bool isShown(const PaymentRecord &payment) const;
    void onTerminalCheckFinished();

    PaymentContext m_context;
    std::vector<TerminalCheck *> m_terminalChecks;
    std::vector<PaymentRecord> m_unasked; ///< Shown, but asked about only when a person wants it.
    std::vector<PaymentRecord> m_ends; ///< Ended when the round began, and asked about.
    std::size_t m_running = 0;
};

} // namespace tillside
