#pragma once

#include "core/payment/paymentsession.h"

#include <QLatin1StringView>
#include <QObject>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// Why nothing could be asked at a terminal.
enum class CheckObstacle {
    TerminalInUse, ///< Another window or process drives payments there, and asks about them.
    NoToken, ///< The keychain did not give the token; see TerminalCheck::vaultError().
    NotRead, ///< The journal did not give the payments as they stand; see
             ///< TerminalCheck::journalError().
};
inline constexpr std::array kCheckObstacles{CheckObstacle::TerminalInUse, CheckObstacle::NoToken,
                                            CheckObstacle::NotRead};
[[nodiscard]] QLatin1StringView nameOf(CheckObstacle obstacle);

/// Asks one terminal about some of its payments, each once, the first first.
class TerminalCheck final : public QObject {
    Q_OBJECT

public:
    /// \a payments are all of \a terminal; they are read again once the lock is had.
    TerminalCheck(PaymentContext context, TerminalRecord terminal,
                  std::vector<PaymentRecord> payments, QObject *parent = nullptr);
    ~TerminalCheck() override;

    [[nodiscard]] std::optional<CheckObstacle> obstacle() const { return m_obstacle; }
    [[nodiscard]] std::optional<VaultError> vaultError() const { return m_vaultError; }
    [[nodiscard]] std::optional<JournalError> journalError() const { return m_journalError; }
    /// The payments as they stand, asked about or not; `finished` makes them final.
    [[nodiscard]] const std::vector<PaymentRecord> &payments() const { return m_payments; }

signals:
    /// For each payment that was asked about, after its outcome was saved; see
    /// PaymentSession::checkedOnce for \a judgement, here without the token.
    void asked(const tillside::PaymentRecord &payment,
               const std::optional<tillside::Judgement> &judgement);
    /// An outcome is known and could not be saved; `asked` waits until it is.
    void notSaved(const tillside::PaymentRecord &payment, tillside::JournalError error);
    /// Exactly once, from the event loop.
    void finished();

private:
    void start();
    void open();
    void read();
    void askNext();
    void onAsked(const std::optional<Judgement> &judgement);
    void tell();
    void give(CheckObstacle obstacle);

    PaymentContext m_context;
    TerminalRecord m_terminal;
    std::vector<PaymentRecord> m_payments;
    std::size_t m_index = 0;
    std::shared_ptr<TerminalLock> m_lock;
    std::shared_ptr<TerminalClient> m_client;
    std::unique_ptr<PaymentSession> m_session;
    std::optional<Judgement> m_judgement; ///< Of the payment that is asked about.
    bool m_waitsForDisk = false;
    std::optional<CheckObstacle> m_obstacle;
    std::optional<VaultError> m_vaultError;
    std::optional<JournalError> m_journalError;
};

} // namespace tillside
