#pragma once

#include "app/cli/command.h"
#include "app/cli/verb.h"

namespace tillside::cli {

/// `show`: one payment with all its evidence. Asks no terminal.
class ShowCommand final : public Command {
    Q_OBJECT

public:
    ShowCommand(Application &till, const Console &console, QString payment);
    void start() override;

private:
    QString m_payment;
};

[[nodiscard]] Verb showVerb();

} // namespace tillside::cli
