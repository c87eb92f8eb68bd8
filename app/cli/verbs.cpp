#include "app/cli/verbs.h"

#include "app/cli/acceptcommand.h"
#include "app/cli/backupcommand.h"
#include "app/cli/cancelcommand.h"
#include "app/cli/checkverb.h"
#include "app/cli/completionverb.h"
#include "app/cli/daycommand.h"
#include "app/cli/diagnosecommand.h"
#include "app/cli/exportcommand.h"
#include "app/cli/helpverb.h"
#include "app/cli/listcommand.h"
#include "app/cli/nearest.h"
#include "app/cli/pairverb.h"
#include "app/cli/payverbs.h"
#include "app/cli/receiptcommand.h"
#include "app/cli/reportcommand.h"
#include "app/cli/restorecommand.h"
#include "app/cli/settlecommand.h"
#include "app/cli/showcommand.h"
#include "app/cli/terminalscommand.h"
#include "app/cli/totalscommand.h"
#include "app/cli/verifycommand.h"

#include <QCoreApplication>

#include <algorithm>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

struct VerbsText {
    Q_DECLARE_TR_FUNCTIONS(VerbsText)
};

QStringList namesOf(const std::vector<Verb> &all)
{
    QStringList names;
    for (const Verb &verb : all)
        names << verb.name;
    return names;
}

} // namespace

std::vector<Verb> verbs()
{
    std::vector<Verb> all;
    all.push_back(pairVerb());
    all.push_back(chargeVerb());
    all.push_back(voidVerb());
    all.push_back(captureVerb());
    all.push_back(refundVerb());
    all.push_back(checkVerb());
    all.push_back(listVerb());
    all.push_back(showVerb());
    all.push_back(totalsVerb());
    all.push_back(dayVerb());
    all.push_back(exportVerb());
    all.push_back(receiptVerb());
    all.push_back(settleVerb());
    all.push_back(terminalsVerb());
    all.push_back(diagnoseVerb());
    all.push_back(cancelVerb());
    all.push_back(verifyVerb());
    all.push_back(reportVerb());
    all.push_back(backupVerb());
    all.push_back(restoreVerb());
    all.push_back(acceptVerb());
    all.push_back(completionVerb());
    all.push_back(helpVerb(namesOf(all)));
    return all;
}

std::vector<VerbOption> commonOptions()
{
    return {
        {.name = "data-dir"_L1,
         //: Help of the option --data-dir.
         .help = VerbsText::tr("Folder of the till's data."),
         .value = "folder"_L1,
         .isFolder = true},
        {.name = "json"_L1,
         //: Help of the option --json.
         .help = VerbsText::tr("Print the result as JSON on standard output, in English.")},
        {.name = "debug"_L1,
         //: Help of the option --debug.
         .help = VerbsText::tr("Write debug messages to the log file too.")},
        {.name = "help"_L1,
         //: Help of the option --help.
         .help = VerbsText::tr("Show this text, or that of a command."),
         .letter = "h"_L1},
        {.name = "version"_L1,
         //: Help of the option --version.
         .help = VerbsText::tr("Show the version."),
         .letter = "v"_L1},
    };
}

std::optional<Verb> findVerb(const QString &name)
{
    for (const Verb &verb : verbs()) {
        if (verb.name == name)
            return verb;
    }
    return std::nullopt;
}

QString noSuchVerb(const QString &name)
{
    if (const auto near = nearest(name, namesOf(verbs())))
        //: A word is no command of tillside-cli. %1 is that word, %2 a command that looks like it.
        return VerbsText::tr("There is no command “%1”. Did you mean %2?").arg(name, *near);
    //: A word is no command of tillside-cli. %1 is that word; "tillside-cli help" is typed like
    //: this.
    return VerbsText::tr("There is no command “%1”. tillside-cli help lists them.").arg(name);
}

} // namespace tillside::cli
