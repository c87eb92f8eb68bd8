#pragma once

#include "app/cli/command.h"
#include "app/cli/verb.h"

namespace tillside::cli {

/// `restore`: puts a backup in the place of the journal. The journal that was there is kept beside.
class RestoreCommand final : public Command {
    Q_OBJECT

public:
    RestoreCommand(Application &till, const Console &console, QString file);
    void start() override;
    [[nodiscard]] bool tellsOfCopy() const override { return true; }

private:
    void say(const QString &kept);

    QString m_file;
};

[[nodiscard]] Verb restoreVerb();

} // namespace tillside::cli
