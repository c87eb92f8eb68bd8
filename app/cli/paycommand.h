#pragma once

#include "app/cli/command.h"
#include "app/cli/paymentreport.h"
#include "core/payment/paymentdriver.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace tillside::cli {

/// What to pay: a new payment (`charge`), or one that follows another (`void`, `capture`).
struct PayOrder {
    PaymentType type = PaymentType::Sale;
    QString amount; ///< As typed; empty for a void.
    QString original; ///< Of a void or a capture: id or UTI.
    QString terminal; ///< Name; empty for the only one.
    std::optional<Reference> reference;
    std::optional<std::chrono::seconds> wait; ///< From sending on. Unset: until the end.
    bool despiteUnresolved = false;
    bool isAgain = false; ///< The same amount again is another sale.
};

/// `charge`, `void` and `capture`: starts one payment and tells how it ends.
///
/// The process stays while the request is on its way, and until what came of it is on the disk,
/// whatever `--wait` or the first Ctrl-C say.
class PayCommand final : public Command {
    Q_OBJECT

public:
    PayCommand(Application &till, const Console &console, PayOrder order);
    ~PayCommand() override;

    void start() override;
    void stopWaiting() override;
    void abandon() override;

private:
    void onOriginal(const PaymentRecord &original);
    [[nodiscard]] std::optional<Money> amountOn(const TerminalRecord &terminal);
    void begin(PaymentIntent intent);
    void watchDriver();
    void onRefused(const StartFailure &failure);
    void onAsks(const PaymentQuestion &question);
    void onFoundEarlier(const PaymentRecord &payment);
    void onStarted(const PaymentRecord &payment);
    void onTerminalSaid(const QString &text);
    void onNotSaved(const PaymentRecord &payment, JournalError error);
    void leaveIfDone();
    void giveUp();
    void sayGivenUp();
    void report();
    void print(PaymentReport view);

    PayOrder m_order;
    std::unique_ptr<PaymentDriver> m_driver;
    QTimer m_wait;
    QString m_terminalSaid;
    bool m_isStopping = false;
    bool m_hasWarned = false;
    bool m_hasReported = false;
};

} // namespace tillside::cli
