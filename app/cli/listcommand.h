#pragma once

#include "app/cli/command.h"
#include "app/cli/paymentreport.h"
#include "app/cli/verb.h"

namespace tillside::cli {

/// `list`: payments from the journal, newest first. Asks no terminal.
class ListCommand final : public Command {
    Q_OBJECT

public:
    ListCommand(Application &till, const Console &console, PaymentQuery query);
    void start() override;

private:
    PaymentQuery m_query;
};

[[nodiscard]] Verb listVerb();

/// The payments to list, or the sentence that refuses the command line.
[[nodiscard]] Result<PaymentQuery, QString> readQuery(const TypedLine &typed);

} // namespace tillside::cli
