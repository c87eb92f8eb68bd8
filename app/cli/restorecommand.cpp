#include "app/cli/restorecommand.h"

#include "core/journal/restore.h"
#include "ui/text/texts.h"

#include <QFileInfo>

#include <utility>

namespace tillside::cli {

using namespace Qt::StringLiterals;

RestoreCommand::RestoreCommand(Application &till, const Console &console, QString file)
    : Command(till, console)
    , m_file(std::move(file))
{ }

void RestoreCommand::start()
{
    if (!QFileInfo(m_file).isFile())
        //: %1 is what was typed.
        return fail(ExitCode::Usage, "no-such-file"_L1,
                    tr("There is no file “%1”. Nothing was changed.").arg(m_file));
    const auto restored = restoreJournal(till().folder().path(), m_file, till().clock().now());
    if (restored)
        return say(restored.value());
    if (restored.error().isInUse)
        return fail(ExitCode::Busy, "till-in-use"_L1,
                    tr("A window or another program works with this till. Close it first. Nothing "
                       "was changed."));
    const JournalError error = restored.error().journal.value_or(JournalError::Failed);
    //: %1 is a sentence about the reason.
    fail(ExitCode::Usage, nameOf(error),
         tr("Nothing was restored, and the journal here is as it was. About the backup: %1")
             .arg(texts::textOf(error)));
}

void RestoreCommand::say(const QString &kept)
{
    console().print(QJsonObject{{"restored"_L1, m_file},
                                {"kept"_L1, kept.isEmpty() ? QJsonValue() : QJsonValue(kept)}});
    //: %1 is the path of a file. "accept-journal" is typed like this.
    console().print(tr("The journal is restored from %1. It takes no new payment until a "
                       "supervisor says that it is this till's own: tillside-cli accept-journal "
                       "--by NAME.")
                        .arg(m_file));
    if (!kept.isEmpty())
        //: %1 is the path of a file.
        console().print(tr("The journal that was here is kept as %1.").arg(kept));
    finish(ExitCode::Done);
}

Verb restoreVerb()
{
    return {.name = "restore"_L1,
            //: Help of the command "restore".
            .summary
            = RestoreCommand::tr("Put a backup in the place of the journal, which is kept beside."),
            .argument = {.name = "file"_L1,
                         //: Help of the argument of the command "restore".
                         .help = RestoreCommand::tr("A file that tillside-cli backup has made."),
                         .isRequired = true},
            .example = u"tillside-cli restore /media/usb/till.sqlite"_s,
            .opensJournal = false,
            .read = [](const TypedLine &typed) { return makerOf<RestoreCommand>(typed.argument); }};
}

} // namespace tillside::cli
