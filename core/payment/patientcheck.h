#pragma once

#include "core/payment/terminalcheck.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// Asks about payments that were asked about in vain before: one question at a time on each
/// terminal, and never sooner than Intervals::inVain after the question before, whichever terminal
/// that went to. A terminal that gives no answer at all is asked once.
///
/// It holds a terminal's lock only while a question is under way, so that another program can start
/// a payment there. It begins no question once Intervals::endAgain have passed: something else may
/// be due.
class PatientCheck final : public QObject {
    Q_OBJECT

public:
    struct Question {
        TerminalRecord terminal;
        PaymentRecord payment;
    };

    /// Asks in the order of \a questions, as far as their terminals are free.
    PatientCheck(PaymentContext context, std::vector<Question> questions,
                 QObject *parent = nullptr);
    ~PatientCheck() override;

    /// Whether questions were left for lack of time.
    [[nodiscard]] bool isCutShort() const { return m_isCutShort; }
    [[nodiscard]] std::optional<VaultError> vaultError() const { return m_vaultError; }
    [[nodiscard]] std::optional<JournalError> journalError() const { return m_journalError; }

signals:
    /// The payment was asked about, or its terminal is silent.
    void asked(const tillside::PaymentId &payment);
    /// See TerminalCheck::notSaved.
    void notSaved(const tillside::PaymentRecord &payment, tillside::JournalError error);
    /// Comes exactly once, from the event loop.
    void finished();

private:
    void askNext();
    void ask(const Question &question);
    void onAsked(const PaymentRecord &payment, const std::optional<Judgement> &judgement);
    void onFinished(const TerminalId &terminal);
    void drop(const TerminalId &terminal, bool isSilent);

    PaymentContext m_context;
    std::vector<Question> m_questions; ///< Those that were not asked yet.
    std::map<TerminalId, std::unique_ptr<TerminalCheck>> m_running;
    QTimer m_pause; ///< Since the last question.
    QElapsedTimer m_since;
    bool m_isCutShort = false;
    std::optional<VaultError> m_vaultError;
    std::optional<JournalError> m_journalError;
};

} // namespace tillside
