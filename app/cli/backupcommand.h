#pragma once

#include "app/cli/command.h"
#include "app/cli/verb.h"

namespace tillside::cli {

/// `backup`: saves the journal as it is now in a file that does not exist yet.
class BackupCommand final : public Command {
    Q_OBJECT

public:
    BackupCommand(Application &till, const Console &console, QString file);
    void start() override;

private:
    void onSaved(const JournalResult<Done> &saved);

    QString m_file; ///< Absolute.
};

[[nodiscard]] Verb backupVerb();

} // namespace tillside::cli
