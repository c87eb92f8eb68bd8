#pragma once

#include "core/payment/acceptance.h"
#include "core/payment/backgroundcheckhold.h"
#include "core/payment/paymentcontext.h"

#include <QObject>

#include <optional>

namespace tillside {

/// Whether the journal is not this till's own, as a copy or an older one, and the way for a
/// supervisor to make it so. It outlives the notice that shows it.
class CopyController final : public QObject {
    Q_OBJECT

public:
    /// \a backgroundCheck outlives it.
    CopyController(PaymentContext context, BackgroundCheck &backgroundCheck,
                   QObject *parent = nullptr);

    /// Finds out whether the journal is a copy or an older one; `changed` follows if it is. Call it
    /// once.
    void read();
    /// Makes the journal this till's own, on the word of \a by, who is not empty. `changed`
    /// follows.
    void accept(const QString &by);

    /// Whether new payments wait for a supervisor.
    [[nodiscard]] bool isCopy() const { return m_isCopy; }
    /// Why the last accept() failed.
    [[nodiscard]] const std::optional<AcceptFailure> &problem() const { return m_problem; }

signals:
    void changed();

private:
    void tell();

    PaymentContext m_context;
    BackgroundCheck &m_backgroundCheck;
    std::optional<BackgroundCheckHold> m_hold; ///< Set while accept() is under way.
    std::optional<AcceptFailure> m_problem;
    bool m_isCopy = false;
};

} // namespace tillside
