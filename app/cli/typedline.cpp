#include "app/cli/typedline.h"

#include <QCoreApplication>

#include <algorithm>

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

std::optional<int> TypedLine::number(QLatin1StringView option, int largest) const
{
    const QString text = value(option);
    const bool isPlain
        = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    return isPlain && isNumber && number <= largest ? std::optional(number) : std::nullopt;
}

QString TypedLine::refusalOf(QLatin1StringView option) const
{
    //: An option of the command line has a value that it cannot have. %1 is the option without its
    //: dashes, %2 the value, %3 the command; "tillside-cli help" is typed like this.
    return TypedLineText::tr("--%1 cannot be “%2”. tillside-cli help %3 shows what it takes.")
        .arg(option, value(option), verb);
}

} // namespace tillside::cli
