#include "app/cli/completionverb.h"

#include "app/cli/bashcompletion.h"
#include "app/cli/verbs.h"
#include "app/cli/zshcompletion.h"

#include <QCoreApplication>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

struct CompletionVerb {
    Q_DECLARE_TR_FUNCTIONS(CompletionVerb)
};

constexpr auto kBash = "bash"_L1;
constexpr auto kZsh = "zsh"_L1;

UsageAnswer scriptFor(const TypedLine &typed)
{
    if (typed.argument == kBash)
        return {bashCompletion(verbs(), commonOptions()), true};
    if (typed.argument == kZsh)
        return {zshCompletion(verbs(), commonOptions()), true};
    //: %1 is what was typed; bash and zsh are names of shells.
    return {CompletionVerb::tr("There is no completion for “%1”, only for bash and zsh.")
                .arg(typed.argument)};
}

} // namespace

Verb completionVerb()
{
    return {.name = "completion"_L1,
            //: Help of the command "completion". Shell: the program in which commands are typed.
            .summary = CompletionVerb::tr("Print what lets a shell complete these commands."),
            .argument = {.name = "shell"_L1,
                         //: Help of the command "completion": names of shells.
                         .help = CompletionVerb::tr("Name of the shell: bash or zsh."),
                         .choices = {kBash, kZsh},
                         .isRequired = true},
            .example = u"source <(tillside-cli completion bash)"_s,
            .read = scriptFor};
}

} // namespace tillside::cli
