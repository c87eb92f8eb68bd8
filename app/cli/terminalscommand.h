#pragma once

#include "app/cli/command.h"
#include "app/cli/verb.h"
#include "core/terminal/terminalprofile.h"

#include <QJsonObject>

#include <optional>

namespace tillside::cli {

[[nodiscard]] QJsonObject toJson(const TerminalRecord &terminal);

/// What to do with the paired terminals. They are listed if nothing else is asked for.
struct TerminalsOrder {
    QString forget; ///< The name of the terminal to forget.
    QString change; ///< The name of the terminal to change; empty for the only one.
    std::optional<VoidCutOff> voidCutOff; ///< Its new one.
};

/// `terminals`: lists the paired terminals, forgets one, or changes until when it takes a void.
class TerminalsCommand final : public Command {
    Q_OBJECT

public:
    TerminalsCommand(Application &till, const Console &console, TerminalsOrder order);
    void start() override;

private:
    void list();
    void forget(const TerminalRecord &terminal);
    void change(const TerminalRecord &terminal);
    void onChanged(const Result<TerminalRecord, ProfileFailure> &changed);

    TerminalsOrder m_order;
};

[[nodiscard]] Verb terminalsVerb();

/// What to do, or the sentence that refuses the command line.
[[nodiscard]] Result<TerminalsOrder, QString> readTerminals(const TypedLine &typed);

} // namespace tillside::cli
