#pragma once

#include "core/control/checkproblem.h"
#include "core/control/settledraft.h"
#include "core/payment/backgroundcheckhold.h"

#include <QObject>

#include <optional>

namespace tillside {

/// One payment that a person settles by hand, and what they have filled in so far.
///
/// The till keeps asking about the payment meanwhile: the controller takes over the answers and
/// keeps the draft. A payment whose state has changed since it was shown is not settled.
/// BackgroundCheck is held while the settlement is written, so that the two do not compete for the
/// terminal.
class SettleController final : public QObject {
    Q_OBJECT

public:
    /// \a backgroundCheck outlives it.
    SettleController(PaymentContext context, BackgroundCheck &backgroundCheck,
                     QObject *parent = nullptr);

    /// The payment as it stands now; unset while none is being settled.
    [[nodiscard]] const std::optional<PaymentRecord> &payment() const { return m_payment; }
    [[nodiscard]] const SettleDraft &draft() const { return m_draft; }
    /// Whether the terminal has said more about the payment since begin().
    [[nodiscard]] bool hasNews() const { return m_hasNews; }
    /// Whether the settlement is being written. Until then nothing else is accepted.
    [[nodiscard]] bool isSaving() const { return m_hold.has_value(); }
    /// Why the last begin() or confirm() failed.
    [[nodiscard]] const std::optional<CheckProblem> &problem() const { return m_problem; }
    [[nodiscard]] QDateTime now() const { return m_context.clock.now(); }

    /// Begins with an empty draft once \a id has been read.
    void begin(const PaymentId &id);
    /// Replaces the draft. Does nothing without a payment() or while isSaving().
    void fillIn(const SettleDraft &draft);
    /// Drops the payment and the draft.
    void leave();
    /// Writes the settlement. Does nothing while the draft is incomplete. Ends with `settled` or
    /// with a problem().
    void confirm();

signals:
    /// Follows every change of what the screen shows.
    void changed();
    /// The settlement of \a payment is on the disk.
    void settled(const tillside::PaymentRecord &payment);

private:
    using Read = JournalResult<std::optional<PaymentRecord>>;

    void onRead(const Read &read);
    void onUnresolved(const std::vector<PaymentRecord> &payments);
    void follow(const PaymentRecord &payment);
    void onReadAgain(const Read &read, const PaymentRecord &shown);
    void write();
    void onWritten(const Result<PaymentRecord, SettleFailure> &written);
    void refuse(const CheckProblem &problem);

    PaymentContext m_context;
    BackgroundCheck &m_backgroundCheck;
    std::optional<PaymentRecord> m_payment;
    SettleDraft m_draft;
    bool m_hasNews = false;
    std::optional<BackgroundCheckHold> m_hold; ///< Set while the settlement is written.
    std::optional<CheckProblem> m_problem;
};

} // namespace tillside
