#pragma once

#include "app/cli/command.h"
#include "app/cli/verb.h"
#include "core/payment/cancellation.h"

#include <memory>

namespace tillside::cli {

/// `cancel`: asks a terminal to cancel the payment that this till has in progress there.
class CancelCommand final : public Command {
    Q_OBJECT

public:
    /// \a terminal is a name; empty for the only terminal.
    CancelCommand(Application &till, const Console &console, QString terminal);
    ~CancelCommand() override;

    void start() override;

private:
    void onOpened(const PaymentRecord &payment, const Terminals::Opened &opened);
    void onRefused(CancelRefusal refusal);

    QString m_terminal;
    std::unique_ptr<Cancellation> m_cancellation;
};

[[nodiscard]] Verb cancelVerb();

} // namespace tillside::cli
