#include "app/cli/verb.h"

#include <QCoreApplication>

namespace tillside::cli {

using namespace Qt::StringLiterals;

namespace {

struct VerbText {
    Q_DECLARE_TR_FUNCTIONS(VerbText)
};

} // namespace

VerbArgument paymentArgument(bool isRequired)
{
    return {.name = "payment"_L1,
            //: Help of the command line: how a payment is named. P-… is the form of an id.
            .help = VerbText::tr("The payment's id (P-…) or its UTI."),
            .isRequired = isRequired};
}

VerbOption terminalOption()
{
    return {.name = "terminal"_L1,
            //: Help of the option --terminal.
            .help = VerbText::tr("Name of the terminal. Needed if several are paired."),
            .value = "name"_L1};
}

} // namespace tillside::cli
