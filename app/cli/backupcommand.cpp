#include "app/cli/backupcommand.h"

#include <QDir>
#include <QFileInfo>

namespace tillside::cli {

using namespace Qt::StringLiterals;

BackupCommand::BackupCommand(Application &till, const Console &console, QString file)
    : Command(till, console)
    , m_file(QDir::cleanPath(QFileInfo(file).absoluteFilePath()))
{ }

void BackupCommand::start()
{
    if (QFileInfo::exists(m_file))
        //: %1 is the path of a file.
        return fail(ExitCode::Usage, "file-exists"_L1,
                    tr("%1 exists already, and a backup overwrites nothing. Choose another name.")
                        .arg(m_file));
    whenFinished(
        till().journal().run([file = m_file](Journal &journal) { return journal.backUp(file); }),
        this, [this](const JournalResult<Done> &saved) { onSaved(saved); });
}

void BackupCommand::onSaved(const JournalResult<Done> &saved)
{
    if (!saved)
        return fail(saved.error());
    console().print(QJsonObject{{"backup"_L1, m_file}});
    //: %1 is the path of a file.
    console().print(tr("The journal is saved in %1. The tokens are not in it: they stay in the "
                       "keychain.")
                        .arg(m_file));
    finish(ExitCode::Done);
}

Verb backupVerb()
{
    return {.name = "backup"_L1,
            //: Help of the command "backup".
            .summary = BackupCommand::tr("Save the journal in a file, also while the till works."),
            .argument = {.name = "file"_L1,
                         //: Help of the argument of the command "backup".
                         .help = BackupCommand::tr("A file that does not exist yet."),
                         .isRequired = true},
            .example = u"tillside-cli backup /media/usb/till.sqlite"_s,
            .read = [](const TypedLine &typed) { return makerOf<BackupCommand>(typed.argument); }};
}

} // namespace tillside::cli
