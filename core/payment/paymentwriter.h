#pragma once

#include "core/journal/journalthread.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace tillside {

/// Writes one payment's changes to the journal in order, and keeps trying while the disk refuses:
/// no answer from a terminal is lost for lack of space.
///
/// If trying again cannot help (isPermanent()), the changes, and all later ones, are kept in a
/// rescue file instead. A row that another process has changed meanwhile is written over only if it
/// says less than what this process knows of its own request: the terminal's answer, or that not a
/// byte was sent.
class PaymentWriter final : public QObject {
    Q_OBJECT

public:
    /// \a payment is as it stands in the journal now; \a again is the time between two attempts.
    PaymentWriter(JournalThread &journal, const PaymentRecord &payment,
                  std::chrono::milliseconds again, QObject *parent = nullptr);

    /// Writes \a payment and appends \a evidence in one transaction, which may include several
    /// calls. Each call leads to `saved` in the end, after one `failed` for each attempt that did
    /// not work; or, if trying again cannot help, to one last `failed`.
    void write(const PaymentRecord &payment, const std::vector<Evidence> &evidence);

    /// Drops all changes that are not on the disk yet, for when the step that depends on them is
    /// not taken. Call it only between two attempts, in `failed`.
    void takeBack();

    /// Whether every change is in the journal.
    [[nodiscard]] bool isSaved() const { return m_evidence.empty() && !m_lost; }
    /// Whether something is not on the disk yet and will be tried again.
    [[nodiscard]] bool isSaving() const { return !m_evidence.empty(); }

signals:
    /// \a payment is on the disk. It is further than what was written if another process has
    /// learnt the end of the payment.
    void saved(const tillside::PaymentRecord &payment);
    /// An attempt failed; the next one follows after the interval, unless \a error is permanent.
    void failed(tillside::JournalError error);

private:
    /// What one attempt handed to the journal.
    struct HandedOver {
        PaymentRecord payment;
        Evidence newest;
        std::size_t lines = 0; ///< How many lines of m_evidence, counted from the first.
    };
    /// What the journal holds now.
    struct Found {
        PaymentRecord payment;
        std::vector<EventRecord> events;
    };

    void flush();
    void compare();
    void onCompared(const Found &found);
    [[nodiscard]] static bool isSame(const HandedOver &handed, const Found &found);
    [[nodiscard]] bool saysMore(const PaymentRecord &found) const;
    [[nodiscard]] bool isAnswered() const;
    [[nodiscard]] bool knowsOfRequest() const;
    [[nodiscard]] bool canFollow(const PaymentRecord &found) const;
    void follow(const PaymentRecord &found);
    void onSaved(const PaymentRecord &saved, std::size_t lines);
    void onFailed(JournalError error);
    void tryLater(JournalError error);
    void rescue();
    [[nodiscard]] bool isWorthRescuing() const;
    void onRescued(const JournalResult<QString> &file, std::size_t lines);

    JournalThread &m_journal;
    PaymentRecord m_payment; ///< The state to write.
    PaymentRecord m_saved; ///< The last state known to be written.
    std::vector<Evidence> m_evidence; ///< Not on the disk yet.
    std::vector<HandedOver> m_handedOver; ///< Each distinct attempt since the last confirmed write.
    std::optional<JournalError> m_lost; ///< Why the journal takes no more changes of the payment.
    bool m_isWriting = false;
    QTimer m_again;
};

} // namespace tillside
