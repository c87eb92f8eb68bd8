#pragma once

#include "core/payment/checkround.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// Checks every unresolved payment again by itself: at the start, and then after
/// Intervals::silence, for as long as there is one that a terminal can be asked about.
///
///     Quiet ──something to ask about──▶ Waiting ──due──▶ Asking ──over──▶ Waiting or Quiet
///                                          ▲────── hold(), release() ──────┘
///
/// What it tells is what the journal says, read at the start, after each round and at the last
/// release(): a payment that somebody else brought to its end is told of as well.
///
/// While it is asking, the terminals with open payments are locked. Whoever wants to start or drive
/// a payment, settle, pair or forget holds it first and releases it when that is over; whoever asks
/// a terminal on their own lets go of it at `held`.
class BackgroundCheck final : public QObject {
    Q_OBJECT

public:
    explicit BackgroundCheck(PaymentContext context, QObject *parent = nullptr);
    ~BackgroundCheck() override;

    /// Reads what is open and asks about it at once. To be called once.
    void start();
    /// Asks about everything now, or at release(), and begins anew with short intervals; `checked`
    /// follows.
    void checkNow();

    /// Stops all asking before it returns, and gives the terminals' locks back; until the last of
    /// as many release(). A question under way is dropped: what was handed to the journal is
    /// written nevertheless, what could not be written yet is asked again later.
    void hold();
    void release();

    /// Everything unresolved, settled by hand or not, oldest first.
    [[nodiscard]] const std::vector<PaymentRecord> &payments() const { return m_payments; }
    /// What the keychain said in the last round where it did not give a token.
    [[nodiscard]] std::optional<VaultError> vaultError() const { return m_vaultError; }

signals:
    /// Somebody holds it, who has the terminals' locks when hold() returns.
    void held();
    /// The payments as they stand now, changed or not.
    void paymentsChanged(const std::vector<tillside::PaymentRecord> &payments);
    /// A payment that was unresolved has ended; before the `paymentsChanged` without it.
    void resolved(const tillside::PaymentRecord &payment);
    /// An outcome is known and could not be saved; the till keeps trying.
    void notSaved(const tillside::PaymentRecord &payment, tillside::JournalError error);
    /// The journal does not say what is open; the till keeps trying.
    void notRead(tillside::JournalError error);
    /// Everything was asked about once, and told of.
    void checked();

private:
    struct Reading {
        std::vector<PaymentRecord> open;
        std::vector<PaymentRecord> ended; ///< Of those that were known as open.
    };

    void read(bool afterRound);
    [[nodiscard]] static JournalResult<Reading> readNow(Journal &journal,
                                                        const std::vector<PaymentRecord> &known);
    void onRead(const JournalResult<Reading> &reading);
    void schedule();
    void ask();
    void onRoundOver(const std::optional<JournalError> &error);
    [[nodiscard]] bool isWorthARound() const;
    [[nodiscard]] bool isKnown(const PaymentRecord &payment) const;

    PaymentContext m_context;
    std::vector<PaymentRecord> m_payments;
    std::optional<VaultError> m_vaultError;
    std::unique_ptr<CheckRound> m_checkRound; ///< The round that is under way.
    int m_round = 0; ///< Tells the news of this round from those of one that was dropped.
    int m_holds = 0;
    bool m_isWanted = false; ///< Somebody asked for a round.
    bool m_isUnread = false; ///< The journal did not say what is open.
    std::size_t m_step = 0;
    QDeadlineTimer m_due;
    QTimer m_timer;
};

} // namespace tillside
