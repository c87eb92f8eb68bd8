#pragma once

#include "core/payment/paymentdriver.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace tillside {

/// One payment as a cashier makes it: started, sent as soon as it is recorded, and watched.
///
/// Destroying it stops the asking, as closing the window does; it must not be destroyed while its
/// request is on the way.
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

    /// Waits until \a condition holds and tells whether it does. It is looked at after each news.
    bool waitUntil(const std::function<bool()> &condition,
                   std::chrono::milliseconds patience = kPatience);
    /// Waits until it ended, is stuck, or was not started; and until no request is on its way.
    bool waitUntilOver();

    [[nodiscard]] bool isOver() const { return m_refused || m_hasEnded || m_stuck; }
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    [[nodiscard]] bool isStarted() const { return m_driver.payment().has_value(); }
    [[nodiscard]] bool isPosting() const { return m_driver.isPosting(); }
    [[nodiscard]] bool isSaved() const { return isStarted() && m_driver.isSaved(); }
    [[nodiscard]] const std::optional<StartFailure> &refused() const { return m_refused; }
    [[nodiscard]] std::optional<Stuck> stuck() const { return m_stuck; }
    [[nodiscard]] const QList<Unsaved> &unsaved() const { return m_unsaved; }
    /// As the driver sees it; only once it isStarted().
    [[nodiscard]] PaymentRecord payment() const { return m_driver.payment().value(); }
    /// As `changed` told it last, which is: as it was last saved.
    [[nodiscard]] const std::optional<PaymentRecord> &told() const { return m_told; }

signals:
    /// The intent is durable; it is sent as soon as this returns.
    void recorded();
    /// Something is to be looked at. May be emitted by anybody who knows of more.
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
