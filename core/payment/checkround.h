#pragma once

#include "core/payment/patientcheck.h"

#include <QObject>

#include <set>
#include <vector>

namespace tillside {

/// Which payments earlier rounds have asked about in vain.
struct CheckPlan {
    std::set<PaymentId> known; ///< All of them: only those in `again` are asked about.
    std::vector<PaymentId> again; ///< Some of them, in the order in which to ask.
};

/// Asks once about each unresolved payment, and then about each end that is due to be checked once
/// more: all terminals at the same time, the payments of one terminal one after another. At last it
/// asks about CheckPlan::again, slowly (PatientCheck).
class CheckRound final : public QObject {
    Q_OBJECT

public:
    explicit CheckRound(PaymentContext context, CheckPlan plan = {}, QObject *parent = nullptr);

    /// Whether only CheckPlan::again are left to ask about.
    [[nodiscard]] bool isPatient() const { return m_patient != nullptr; }
    /// Whether some of CheckPlan::again were left for lack of time.
    [[nodiscard]] bool isCutShort() const { return m_patient && m_patient->isCutShort(); }
    /// All payments that were unresolved at the start, as they stand now, without those of
    /// CheckPlan::known; and those with a
    /// contradicted end that a person has to check; oldest first.
    [[nodiscard]] std::vector<PaymentRecord> payments() const;
    /// How many of payments() the till can still ask about by itself, not counting those settled by
    /// hand.
    [[nodiscard]] std::size_t stillAskable() const;
    /// The keychain's error, if it withheld a token.
    [[nodiscard]] std::optional<VaultError> vaultError() const;

signals:
    /// The payment was asked about, or it is one of CheckPlan::again and its terminal is silent.
    void asked(const tillside::PaymentId &payment);
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
    [[nodiscard]] static std::vector<PatientCheck::Question> questionsOf(
        const Reading &reading, const std::vector<PaymentId> &wanted, const QDateTime &now);
    void askFresh(const Reading &reading, const TerminalRecord &terminal);
    void onTerminalCheckFinished();
    void askAgain();
    void finish();

    PaymentContext m_context;
    CheckPlan m_plan;
    std::vector<TerminalCheck *> m_terminalChecks;
    std::vector<PatientCheck::Question> m_again;
    PatientCheck *m_patient = nullptr;
    std::vector<PaymentRecord> m_unasked; ///< Shown, but asked about only when a person wants it.
    std::vector<PaymentRecord> m_ends; ///< Ended when the round began, and asked about.
    std::size_t m_running = 0;
};

} // namespace tillside
