#include "app/cli/acceptcommand.h"

#include "core/payment/acceptance.h"
#include "ui/text/texts.h"

#include <utility>

namespace tillside::cli {

using namespace Qt::StringLiterals;

AcceptCommand::AcceptCommand(Application &till, const Console &console, QString by)
    : Command(till, console)
    , m_by(std::move(by))
{ }

void AcceptCommand::start()
{
    whenFinished(acceptJournal(till().payments(), m_by), this,
                 [this](const Result<Done, AcceptFailure> &accepted) {
                     if (!accepted && accepted.error().vault)
                         return fail(ExitCode::Keychain, nameOf(*accepted.error().vault),
                                     texts::textOf(*accepted.error().vault));
                     if (!accepted)
                         return fail(accepted.error().journal.value_or(JournalError::Failed));
                     console().print(QJsonObject{{"accepted"_L1, true}, {"by"_L1, m_by}});
                     console().print(
                         tr("This journal is the till's own. What was open when it was copied or "
                            "saved is to be checked: tillside-cli check --all."));
                     finish(ExitCode::Done);
                 });
}

Verb acceptVerb()
{
    return {.name = "accept-journal"_L1,
            //: Help of the command "accept-journal".
            .summary
            = AcceptCommand::tr("Make a journal that was copied or restored this till's own."),
            .options = {{.name = "by"_L1,
                         //: Help of the option --by of the command "accept-journal".
                         .help = AcceptCommand::tr("The name of the supervisor who says so."),
                         .value = "name"_L1}},
            .example = u"tillside-cli accept-journal --by Ann"_s,
            .read = [](const TypedLine &typed) -> Result<CommandMaker, UsageAnswer> {
                const QString by = typed.value("by"_L1).trimmed();
                if (by.isEmpty())
                    //: "--by" is typed like this.
                    return UsageAnswer{
                        AcceptCommand::tr("Say with --by who makes this journal the till's own.")};
                return makerOf<AcceptCommand>(by);
            }};
}

} // namespace tillside::cli
