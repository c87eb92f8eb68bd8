#pragma once

#include "core/payment/recheck.h"
#include "ui/check/checkproblem.h"
#include "ui/check/settleview.h"

#include <QObject>

#include <optional>

namespace tillside {

/// One payment that is being settled by hand, and what was filled in for it so far. Recheck is held
/// while the settlement is written, so that the two are not in each other's way.
class SettleController final : public QObject {
    Q_OBJECT

public:
    /// \a recheck outlives it.
    SettleController(PaymentContext context, Recheck &recheck, QObject *parent = nullptr);

    /// As it stands; nothing while nothing is being settled.
    [[nodiscard]] const std::optional<PaymentRecord> &payment() const { return m_payment; }
    [[nodiscard]] const SettleDraft &draft() const { return m_draft; }
    [[nodiscard]] bool isSaving() const { return m_isSaving; }
    /// Why the last begin() or confirm() did not work.
    [[nodiscard]] const std::optional<CheckProblem> &problem() const { return m_problem; }
    [[nodiscard]] QDateTime now() const { return m_context.clock.now(); }

    /// Begins with nothing filled in, once \a id was read.
    void begin(const PaymentId &id);
    void fillIn(const SettleDraft &draft);
    /// Drops what was filled in; not while it is written.
    void leave();
    /// Writes down what is filled in. Nothing happens where something is missing.
    void confirm();

signals:
    void changed();
    /// It is on the disk, for ever.
    void settled(const tillside::PaymentRecord &payment);

private:
    void onRead(const JournalResult<std::optional<PaymentRecord>> &read);
    void onWritten(const Result<PaymentRecord, SettleFailure> &written);
    void onResolved(const PaymentRecord &payment);

    PaymentContext m_context;
    Recheck &m_recheck;
    std::optional<PaymentRecord> m_payment;
    SettleDraft m_draft;
    bool m_isSaving = false;
    std::optional<CheckProblem> m_problem;
};

} // namespace tillside
