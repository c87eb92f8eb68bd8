#pragma once

#include "core/journal/journalthread.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <vector>

namespace tillside {

/// Writes one payment's changes to the journal, in order, and keeps trying where the disk refuses:
/// what the terminal said is never dropped for want of space.
class PaymentWriter final : public QObject {
    Q_OBJECT

public:
    /// \a payment as it stands in the journal now; \a again is the time between two tries.
    PaymentWriter(JournalThread &journal, const PaymentRecord &payment,
                  std::chrono::milliseconds again, QObject *parent = nullptr);

    /// Wants \a payment written with \a evidence appended, in one transaction. Several wishes may
    /// become one transaction. Each leads to `saved` in the end, with `failed` before it for each
    /// try that did not work.
    void write(const PaymentRecord &payment, const std::vector<Evidence> &evidence);

    /// Gives up what is not on the disk yet; for a step that must not be taken unless it is. Only
    /// between two tries, in `failed`.
    void takeBack();

    [[nodiscard]] bool isSaved() const { return m_evidence.empty(); }

signals:
    /// \a payment is on the disk.
    void saved(const tillside::PaymentRecord &payment);
    void failed(tillside::JournalError error);

private:
    /// What one try gave to the journal.
    struct HandedOver {
        PaymentRecord payment;
        Evidence newest;
        std::size_t lines = 0; ///< So many of m_evidence, the first ones.
    };
    /// What the journal has.
    struct Found {
        PaymentRecord payment;
        std::vector<EventRecord> events;
    };

    void flush();
    void compare();
    void onCompared(const Found &found);
    [[nodiscard]] static bool isSame(const HandedOver &handed, const Found &found);
    void onSaved(const PaymentRecord &saved, std::size_t lines);
    void tryLater(JournalError error);

    JournalThread &m_journal;
    PaymentRecord m_payment; ///< As it shall be.
    PaymentRecord m_saved; ///< As the journal has it.
    std::vector<Evidence> m_evidence; ///< Not on the disk yet.
    std::vector<HandedOver> m_handedOver; ///< Since what is known to be written, each once.
    bool m_isWriting = false;
    QTimer m_again;
};

} // namespace tillside
