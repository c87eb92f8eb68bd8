#pragma once

#include "core/payment/paymentdriver.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace tillside {

/// One payment as a cashier makes it: it is started, sent as soon as it is recorded, and watched.
///
/// Destroying it stops the polling, as closing the window does. It must not be destroyed while its
/// request is in flight.
class PaymentDrive final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::seconds kPatience{60};

    /// An outcome or a step that could not be saved when it was known.
    struct Unsaved {
        PaymentState state;
        JournalError error;
    };

    PaymentDrive(const PaymentContext &context, const PaymentIntent &intent);
    ~PaymentDrive() override;

    /// Waits until \a condition holds, and returns whether it does. It is checked after each
    /// news().
    bool waitUntil(const std::function<bool()> &condition,
                   std::chrono::milliseconds patience = kPatience);
    /// Waits until the payment has ended, is stuck, or was not started, and no request is in
    /// flight.
    bool waitUntilOver();

    [[nodiscard]] bool isOver() const { return m_refused || m_hasEnded || m_stuck; }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    [[nodiscard]] bool isStarted() const { return m_driver.payment().has_value(); }
    [[nodiscard]] bool isPosting() const { return m_driver.isPosting(); }
    [[nodiscard]] bool isSaved() const { return isStarted() && m_driver.isSaved(); }
    [[nodiscard]] const std::optional<StartFailure> &refused() const { return m_refused; }
    [[nodiscard]] std::optional<Stuck> stuck() const { return m_stuck; }
    [[nodiscard]] const QList<Unsaved> &unsaved() const { return m_unsaved; }
    /// The payment as the driver sees it; only once it isStarted().
    [[nodiscard]] PaymentRecord payment() const { return m_driver.payment().value(); }
    /// The payment as last reported by `changed`, that is, as last saved.
    [[nodiscard]] const std::optional<PaymentRecord> &told() const { return m_told; }

signals:
    /// The intent is durable; it is sent as soon as this returns.
    void recorded();
    /// Something may have changed. Tests may emit it too.
    void news();

private:
    void refuse(const StartFailure &failure);

    PaymentDriver m_driver;
    std::optional<StartFailure> m_refused;
    std::optional<Stuck> m_stuck;
    std::optional<PaymentRecord> m_told;
    QList<Unsaved> m_unsaved;
    bool m_hasEnded = false;
};

} // namespace tillside
