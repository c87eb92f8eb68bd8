#include "app/cli/helpverb.h"

#include "app/cli/helptext.h"
#include "app/cli/verbs.h"

#include <QCoreApplication>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

struct HelpVerb {
    Q_DECLARE_TR_FUNCTIONS(HelpVerb)
};

UsageAnswer answerTo(const TypedLine &typed)
{
    if (typed.argument.isEmpty())
        return {overview(), true};
    const auto verb = findVerb(typed.argument);
    return verb ? UsageAnswer{helpFor(*verb), true} : UsageAnswer{noSuchVerb(typed.argument)};
}

} // namespace

Verb helpVerb(const QStringList &names)
{
    return {.name = "help"_L1,
            //: Help of the command "help".
            .summary = HelpVerb::tr("Show what there is, or what a command takes."),
            .argument = {.name = "command"_L1,
                         //: Help of the command "help": the word that may follow it.
                         .help = HelpVerb::tr("Name of a command."),
                         .choices = names},
            .example = u"tillside-cli help charge"_s,
            .read = answerTo};
}

} // namespace tillside::cli
