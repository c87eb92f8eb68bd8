#pragma once

#include "core/control/checkproblem.h"
#include "core/control/settledraft.h"
#include "core/payment/backgroundcheckhold.h"

#include <QObject>

#include <optional>

namespace tillside {

/// One payment that is being settled by hand, and what was filled in for it so far. BackgroundCheck
/// is held while the settlement is written, so that the two are not in each other's way.
///
/// Until then the till goes on asking about the payment. What it hears is taken over, and what was
/// filled in stays; nobody settles a payment whose state is another than the one they were shown.
class SettleController final : public QObject {
    Q_OBJECT

public:
    /// \a backgroundCheck outlives it.
    SettleController(PaymentContext context, BackgroundCheck &backgroundCheck,
                     QObject *parent = nullptr);

    /// As it stands; nothing while nothing is being settled.
    [[nodiscard]] const std::optional<PaymentRecord> &payment() const { return m_payment; }
    [[nodiscard]] const SettleDraft &draft() const { return m_draft; }
    /// Whether the till has heard more about it than what was known at begin().
    [[nodiscard]] bool hasNews() const { return m_hasNews; }
    [[nodiscard]] bool isSaving() const { return m_hold.has_value(); }
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
    using Read = JournalResult<std::optional<PaymentRecord>>;

    void onRead(const Read &read);
    void onUnresolved(const std::vector<PaymentRecord> &payments);
    void follow(const PaymentRecord &payment);
    void onReadAgain(const Read &read);
    void write();
    void onWritten(const Result<PaymentRecord, SettleFailure> &written);
    void refuse(const CheckProblem &problem);

    PaymentContext m_context;
    BackgroundCheck &m_backgroundCheck;
    std::optional<PaymentRecord> m_payment;
    SettleDraft m_draft;
    bool m_hasNews = false;
    std::optional<BackgroundCheckHold> m_hold; ///< While it is saved.
    std::optional<CheckProblem> m_problem;
};

} // namespace tillside
