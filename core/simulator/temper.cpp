#include "core/simulator/temper.h"

#include "core/base/named.h"

#include <QStringBuilder>

#include <algorithm>

namespace tillside::sim {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(Temper temper)
{
    switch (temper) {
    case Temper::Calm: return "calm"_L1;
    case Temper::Chatty: return "chatty"_L1;
    case Temper::Contradictory: return "contradictory"_L1;
    case Temper::Sloppy: return "sloppy"_L1;
    }
    Q_UNREACHABLE();
}

bool isInOtherCurrency(Quirk quirk)
{
    return quirk == Quirk::OtherCurrencyInLetters || quirk == Quirk::OtherCurrencyNumber;
}

std::optional<Quirk> quirkNamed(QStringView name)
{
    const auto table = quirkTable();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [name](const QuirkLine &line) { return line.name == name; });
    return found == table.end() ? std::nullopt : std::optional(found->quirk);
}

std::optional<Mood> Mood::parse(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto temper = named(kTempers, colon < 0 ? text : text.first(colon));
    if (!temper)
        return std::nullopt;
    if (colon < 0)
        return Mood{*temper};
    const auto quirk = quirkNamed(text.sliced(colon + 1));
    if (!quirk || *quirk == Quirk::None || lineOf(*quirk).temper != *temper)
        return std::nullopt;
    return Mood{*temper, *quirk};
}

QString Mood::toText() const
{
    if (only == Quirk::None)
        return nameOf(temper);
    return nameOf(temper) % u':' % lineOf(only).name;
}

} // namespace tillside::sim
