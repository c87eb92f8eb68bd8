#pragma once

#include "app/cli/command.h"
#include "app/cli/paymentreport.h"

#include <optional>

namespace tillside::cli {

/// `list`: payments from the journal, newest first. Asks nobody.
class ListCommand final : public Command {
    Q_OBJECT

public:
    ListCommand(Application &till, const Console &console, PaymentQuery query);
    void start() override;

private:
    PaymentQuery m_query;
};

/// `show`: one payment with all its evidence. Asks nobody.
class ShowCommand final : public Command {
    Q_OBJECT

public:
    ShowCommand(Application &till, const Console &console, QString payment);
    void start() override;

private:
    QString m_payment;
};

} // namespace tillside::cli
