#pragma once

#include "app/cli/command.h"
#include "app/cli/verb.h"

#include <QJsonObject>

namespace tillside::cli {

[[nodiscard]] QJsonObject toJson(const TerminalRecord &terminal);

/// `terminals`: lists the paired terminals, or forgets one.
class TerminalsCommand final : public Command {
    Q_OBJECT

public:
    /// \a forget is the name of the terminal to forget; empty to list them.
    TerminalsCommand(Application &till, const Console &console, QString forget);
    void start() override;

private:
    void list();
    void forget(const TerminalRecord &terminal);

    QString m_forget;
};

[[nodiscard]] Verb terminalsVerb();

} // namespace tillside::cli
