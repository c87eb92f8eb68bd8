#include "app/cli/typedline.h"

#include <QCoreApplication>

namespace tillside::cli {

namespace {

struct TypedLineText {
    Q_DECLARE_TR_FUNCTIONS(TypedLineText)
};

} // namespace

bool TypedLine::has(QLatin1StringView option) const
{
    return given.contains(option);
}

QString TypedLine::value(QLatin1StringView option) const
{
    return given.value(option, presets.value(option));
}

QString TypedLine::refusalOf(QLatin1StringView option) const
{
    //: An option of the command line has a value that it cannot have. %1 is the option without its
    //: dashes, %2 the value, %3 the command; "tillside-cli help" is typed like this.
    return TypedLineText::tr("--%1 cannot be “%2”. tillside-cli help %3 shows what it takes.")
        .arg(option, value(option), verb);
}

} // namespace tillside::cli
