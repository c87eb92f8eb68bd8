#pragma once

#include "app/cli/command.h"
#include "app/cli/paymentreport.h"
#include "core/payment/endcheck.h"
#include "core/payment/paymentdriver.h"

#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

namespace tillside::cli {

/// The payment to make: a new one (`charge`), or one that follows another (`void`, `capture`).
struct PayOrder {
    PaymentType type = PaymentType::Sale;
    QString amount; ///< As typed; empty for a void.
    QString original; ///< For a void or a capture, the original's id or UTI.
    QString terminal; ///< A name; empty for the only terminal.
    std::optional<Reference> reference;
    std::optional<std::chrono::seconds> wait; ///< Counted from sending. Unset: until the end.
    bool despiteUnresolved = false;
    bool isAgain = false; ///< The same amount again is a different sale.
};

/// `charge`, `void` and `capture`: starts one payment and reports how it ends.
///
/// Despite `--wait` or the first Ctrl-C, the process stays while the request is on its way, and
/// until the result is on the disk. What it has printed counts as told (tell()) if standard output,
/// or standard error for an earlier payment, took it. After the result of a payment that has ended,
/// it asks about earlier ends on that terminal if they are due, for a short time at most.
class PayCommand final : public Command {
    Q_OBJECT

public:
    PayCommand(Application &till, const Console &console, PayOrder order);
    ~PayCommand() override;

    void start() override;
    void stopWaiting() override;
    void abandon() override;
    [[nodiscard]] bool mustStay() const override;
    [[nodiscard]] bool tellsOfCopy() const override { return true; }

private:
    void onOriginal(const PaymentRecord &original);
    [[nodiscard]] std::optional<Money> amountOn(const TerminalRecord &terminal);
    void begin(PaymentIntent intent);
    void watchDriver();
    void onRefused(const StartFailure &failure);
    void onAsks(const PaymentQuestion &question);
    void tellEarlier(const PaymentRecord &payment);
    void onStarted(const PaymentRecord &payment);
    void onTerminalSaid(const QString &text);
    void onNotSaved(const PaymentRecord &payment, JournalError error);
    void leaveIfDone();
    void giveUp();
    void sayGivenUp();
    void report();
    void print(PaymentReport view);
    void checkEnds(const TerminalId &terminal);

    PayOrder m_order;
    std::unique_ptr<PaymentDriver> m_driver;
    std::unique_ptr<EndCheck> m_endCheck;
    std::optional<ExitCode> m_result; ///< Set once the result is printed.
    QTimer m_wait;
    QString m_terminalSaid;
    bool m_isStopping = false;
    bool m_hasWarned = false;
    bool m_hasReported = false;
};

} // namespace tillside::cli
