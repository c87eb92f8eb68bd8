#pragma once

#include "core/payment/paymentsession.h"

#include <QLatin1StringView>
#include <QObject>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// Why a terminal could not be asked.
enum class CheckObstacle {
    TerminalInUse, ///< Another window or process drives payments there and asks about them.
    /// The keychain did not give the token; see TerminalCheck::vaultError().
    NoToken,
    /// The lock file could not be created or the payments could not be read; see
    /// TerminalCheck::journalError().
    NotRead,
};
inline constexpr std::array kCheckObstacles{CheckObstacle::TerminalInUse, CheckObstacle::NoToken,
                                            CheckObstacle::NotRead};
[[nodiscard]] QLatin1StringView nameOf(CheckObstacle obstacle);

/// Asks one terminal about some of its payments: each once, in the order given. Once a question
/// gets no answer at all, it does not ask about payments that have ended: they can wait. One
/// connection carries its questions, until the last or its destruction, and as long it holds the
/// terminal's lock.
class TerminalCheck final : public QObject {
    Q_OBJECT

public:
    /// All \a payments are of \a terminal. All of them are read again under the terminal's lock.
    TerminalCheck(PaymentContext context, TerminalRecord terminal,
                  std::vector<PaymentRecord> payments, QObject *parent = nullptr);
    ~TerminalCheck() override;

    /// Why the terminal could not be asked; unset if it was.
    [[nodiscard]] std::optional<CheckObstacle> obstacle() const { return m_obstacle; }
    [[nodiscard]] std::optional<VaultError> vaultError() const { return m_vaultError; }
    [[nodiscard]] std::optional<JournalError> journalError() const { return m_journalError; }
    /// The payments as they stand, asked about or not. Final after `finished`.
    [[nodiscard]] const std::vector<PaymentRecord> &payments() const { return m_payments; }

signals:
    /// Comes for each payment once its outcome, if any, is saved. \a judgement is as in
    /// PaymentSession::checkedOnce.
    void asked(const tillside::PaymentRecord &payment,
               const std::optional<tillside::Judgement> &judgement);
    /// An outcome is known but could not be saved; `asked` waits until it is, unless \a error is
    /// permanent.
    void notSaved(const tillside::PaymentRecord &payment, tillside::JournalError error);
    /// Comes exactly once, from the event loop.
    void finished();

private:
    /// What the journal says once the lock is held.
    struct Reading {
        std::optional<TerminalRecord> terminal;
        std::vector<PaymentRecord> payments;
    };

    void start();
    [[nodiscard]] static JournalResult<Reading> readAgain(
        const Journal &journal, const TerminalId &terminal,
        const std::vector<PaymentRecord> &payments);
    void read();
    void onRead(const Reading &now);
    void open();
    void askNext();
    [[nodiscard]] bool canWait(const PaymentRecord &payment) const;
    void onAsked(const std::optional<Judgement> &judgement);
    void onWritten();
    void tell();
    void rest();
    void give(CheckObstacle obstacle);

    PaymentContext m_context;
    TerminalRecord m_terminal;
    std::vector<PaymentRecord> m_payments;
    std::size_t m_index = 0;
    std::shared_ptr<TerminalLock> m_lock;
    std::shared_ptr<TerminalClient> m_client;
    std::unique_ptr<PaymentSession> m_session;
    std::optional<Judgement> m_judgement; ///< For the payment being asked about.
    bool m_waitsForDisk = false;
    bool m_isSilent = false; ///< The last question got no answer at all.
    std::optional<CheckObstacle> m_obstacle;
    std::optional<VaultError> m_vaultError;
    std::optional<JournalError> m_journalError;
};

} // namespace tillside
