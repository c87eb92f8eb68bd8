#pragma once

#include "core/payment/checkround.h"

#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <vector>

namespace tillside {

/// Asks about every unresolved payment by itself: at the start, and then at the intervals of
/// Intervals::silence, as long as a terminal can be asked about one of them. What was asked about
/// in vain is asked about slowly from then on, however much it is (PatientCheck). Asks about an end
/// that took no money once more when that is due, and at the same intervals if no answer comes.
///
///     Quiet ──something to ask about──▶ Waiting ──due──▶ Asking ──over──▶ Waiting or Quiet
///                                          ▲────── hold(), release() ──────┘
///
/// It reports what the journal says, read at the start, after each round, at the last release() and
/// whenever Intervals::endAgain have passed, so it also reports a payment that another program or
/// driver brought to its end.
///
/// While it asks, it holds the locks of the terminals with unresolved payments. Code that starts or
/// drives a payment, settles, pairs or forgets calls hold() first and release() afterwards. Code
/// that asks a terminal on its own gives up that terminal at `held`.
class BackgroundCheck final : public QObject {
    Q_OBJECT

public:
    explicit BackgroundCheck(PaymentContext context, QObject *parent = nullptr);
    ~BackgroundCheck() override;

    /// Reads the unresolved payments and asks about them at once. Call it once.
    void start();
    /// Asks about everything now, or after the last release(), and goes back to the shortest
    /// intervals. `checked` follows.
    void checkNow();

    /// Stops all asking and gives back the terminals' locks before it returns. Asking goes on after
    /// as many calls of release(). A question under way is dropped: a change already handed to the
    /// journal is still written, and the till asks again later about the rest.
    void hold();
    void release();

    /// All unresolved payments, settled by hand or not, and those with a contradicted end that a
    /// person has to check; oldest first.
    [[nodiscard]] const std::vector<PaymentRecord> &payments() const { return m_payments; }
    /// The keychain's error in the last round, if it withheld a token.
    [[nodiscard]] std::optional<VaultError> vaultError() const { return m_vaultError; }

signals:
    /// hold() was called. Its caller can take the terminals' locks once hold() returns, so a
    /// receiver that asks a terminal itself gives up its lock here.
    void held();
    /// payments() as they stand now, whether or not they changed.
    void paymentsChanged(const std::vector<tillside::PaymentRecord> &payments);
    /// An unresolved payment has ended. Comes before the `paymentsChanged` that no longer lists it.
    void resolved(const tillside::PaymentRecord &payment);
    /// The terminal said something against the end of \a payment, perhaps in an earlier run of the
    /// till, and a person still has to check it. Comes once for each contradiction, after the
    /// `paymentsChanged` that lists the payment.
    void contradicted(const tillside::PaymentRecord &payment);
    /// An outcome is known but could not be saved; the till keeps trying.
    void notSaved(const tillside::PaymentRecord &payment, tillside::JournalError error);
    /// The unresolved payments could not be read; the till keeps trying.
    void notRead(tillside::JournalError error);
    /// A round is over: every payment that can be asked about was asked about once, and the signals
    /// about the result have been sent.
    void checked();

private:
    struct Reading {
        std::vector<PaymentRecord> open;
        std::vector<PaymentRecord> ended; ///< Known as open before, and ended since.
        std::vector<PaymentRecord> contradicted; ///< To be checked by a person.
        std::vector<PaymentRecord> ends; ///< To be checked once more by the till.
    };

    void drop();
    void read(bool afterRound);
    [[nodiscard]] static JournalResult<Reading> readNow(Journal &journal,
                                                        const std::vector<PaymentRecord> &known);
    void onRead(const JournalResult<Reading> &reading);
    void take(const Reading &reading);
    void tell(const Reading &reading);
    void schedule();
    void onTimeout();
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNextRound() const;
    [[nodiscard]] std::chrono::milliseconds untilNextTry() const;
    [[nodiscard]] std::chrono::milliseconds untilDue(const PaymentRecord &end) const;
    [[nodiscard]] bool wasAskedInVain(const PaymentRecord &end) const;
    void ask();
    [[nodiscard]] CheckPlan plan() const;
    void onAsked(const PaymentId &payment);
    void onRoundOver(const std::optional<JournalError> &error);
    [[nodiscard]] bool isWorthARound() const;
    [[nodiscard]] bool isKnown(const PaymentRecord &payment) const;

    PaymentContext m_context;
    std::vector<PaymentRecord> m_payments;
    std::set<PaymentId> m_known; ///< Those of `m_payments`.
    std::vector<PaymentRecord> m_ends; ///< To be checked once more, due or not.
    std::map<PaymentId, QDateTime> m_told; ///< The newest contradiction told of each payment.
    QDateTime m_roundAt; ///< When the last round began; not valid before the first.
    std::optional<VaultError> m_vaultError;
    std::unique_ptr<CheckRound> m_checkRound; ///< The round under way.
    int m_round = 0; ///< Separates the signals of this round from those of a dropped one.
    int m_holds = 0;
    /// The payments that were asked about and are still open, each with the number of its last
    /// question, of all questions so far.
    std::map<PaymentId, qint64> m_asked;
    qint64 m_questions = 0;
    qint64 m_rotation = 0; ///< `m_questions` when the asking about all of `m_asked` began.
    bool m_isCutShort = false; ///< Not all of them were asked about since then.
    bool m_isWanted = false; ///< A round was asked for, or one was cut short.
    bool m_isUnread = false; ///< The last reading of the journal failed.
    std::size_t m_step = 0;
    QDeadlineTimer m_due;
    QTimer m_timer;
    bool m_isReadingDue = false; ///< When the timer ends, the journal is read; nothing is asked.
};

} // namespace tillside
