#pragma once

#include "app/cli/command.h"

namespace tillside::cli {

/// `settle`: writes down for ever what a person saw on the terminal. The outcome stays unresolved.
class SettleCommand final : public Command {
    Q_OBJECT

public:
    /// The time of \a settlement is set when it is written.
    SettleCommand(Application &till, const Console &console, QString payment,
                  Settlement settlement);
    void start() override;

private:
    void onFound(const PaymentRecord &payment);

    QString m_payment;
    Settlement m_settlement;
};

} // namespace tillside::cli
