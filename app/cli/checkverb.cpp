#include "app/cli/checkverb.h"

#include "app/cli/checkcommand.h"

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

Result<CommandMaker, UsageAnswer> readCommand(const TypedLine &typed)
{
    if (typed.has("all"_L1) && !typed.argument.isEmpty())
        //: "--all" is typed like this.
        return UsageAnswer{CheckCommand::tr("Name one payment or say --all, but not both.")};
    return makerOf<CheckCommand>(typed.argument, typed.value("terminal"_L1));
}

} // namespace

Verb checkVerb()
{
    return {
        .name = "check"_L1,
        //: Help of the command "check".
        .summary
        = CheckCommand::tr("Ask the terminal about a payment, or about all unresolved ones."),
        .argument = paymentArgument(false),
        .options
        = {{.name = "all"_L1,
            //: Help of the option --all of the command "check".
            .help = CheckCommand::tr("Ask about every unresolved payment. This is the default.")},
           terminalOption()},
        .example = u"tillside-cli check P-7K3M9QXW2D"_s,
        .read = readCommand};
}

} // namespace tillside::cli
