#pragma once

#include "app/cli/command.h"
#include "app/cli/verb.h"

namespace tillside::cli {

/// `accept-journal`: makes a journal that is a copy, or was restored, this till's own.
class AcceptCommand final : public Command {
    Q_OBJECT

public:
    /// \a by is the name of the person who says so.
    AcceptCommand(Application &till, const Console &console, QString by);
    void start() override;
    [[nodiscard]] bool tellsOfCopy() const override { return true; }

private:
    QString m_by;
};

[[nodiscard]] Verb acceptVerb();

} // namespace tillside::cli
