#pragma once

#include "app/cli/command.h"
#include "app/cli/verb.h"

namespace tillside::cli {

/// The settlement to record, and its payment.
struct SettleOrder {
    QString payment; ///< Id or UTI.
    Settlement settlement; ///< Its time is set when it is recorded.
};

/// `settle`: records permanently what a person saw on the terminal. The outcome stays unresolved.
class SettleCommand final : public Command {
    Q_OBJECT

public:
    SettleCommand(Application &till, const Console &console, SettleOrder order);
    void start() override;

private:
    void onFound(const PaymentRecord &payment);

    SettleOrder m_order;
};

/// The settlement to record, or the sentence that refuses the command line.
[[nodiscard]] Result<SettleOrder, QString> readSettlement(const TypedLine &typed);

[[nodiscard]] Verb settleVerb();

} // namespace tillside::cli
