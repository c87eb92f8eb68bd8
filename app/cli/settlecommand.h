#pragma once

#include "app/cli/command.h"
#include "app/cli/verb.h"

namespace tillside::cli {

/// What to write down about which payment.
struct SettleOrder {
    QString payment; ///< Id or UTI.
    Settlement settlement; ///< Its time is set when it is written.
};

/// `settle`: writes down for ever what a person saw on the terminal. The outcome stays unresolved.
class SettleCommand final : public Command {
    Q_OBJECT

public:
    SettleCommand(Application &till, const Console &console, SettleOrder order);
    void start() override;

private:
    void onFound(const PaymentRecord &payment);

    SettleOrder m_order;
};

/// What is to be settled, or the sentence that refuses it.
[[nodiscard]] Result<SettleOrder, QString> readSettlement(const TypedLine &typed);

[[nodiscard]] Verb settleVerb();

} // namespace tillside::cli
