#include "core/simulator/scenario.h"

#include "core/base/named.h"

#include <QStringBuilder>

#include <algorithm>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTimes = 1'000'000;

bool allows(AllowedStages allowed, Stage stage)
{
    switch (allowed) {
    case AllowedStages::Anywhere: return true;
    case AllowedStages::PostOnly: return stage == Stage::Post;
    case AllowedStages::QuestionsOnly: return stage != Stage::Post;
    case AllowedStages::ResultOnly: return stage == Stage::Result;
    }
    Q_UNREACHABLE();
}

const FaultLine *lineNamed(QStringView name)
{
    const auto table = faultTable();
    const auto found = std::find_if(table.begin(), table.end(),
                                    [name](const FaultLine &line) { return line.name == name; });
    return found == table.end() ? nullptr : &*found;
}

std::optional<int> parseTimes(QStringView text)
{
    const bool digits = !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const int times = text.toInt(&ok);
    return digits && ok && times <= kMostTimes ? std::optional(times) : std::nullopt;
}

} // namespace

QLatin1StringView nameOf(Stage stage)
{
    switch (stage) {
    case Stage::Post: return "post"_L1;
    case Stage::Card: return "card"_L1;
    case Stage::Bank: return "bank"_L1;
    case Stage::Result: return "result"_L1;
    }
    Q_UNREACHABLE();
}

bool isLineFault(Fault fault)
{
    return fault == Fault::CertificateChanged || fault == Fault::CertificateExpired
        || fault == Fault::SilentTls || fault == Fault::NoTcpAnswer;
}

bool stopsThePost(Fault fault)
{
    constexpr std::array kStoppers{
        Fault::RequestLost, Fault::RequestLostReset, Fault::Error400,    Fault::Error401,
        Fault::Error404,    Fault::OtherUti206,      Fault::OtherUti200, Fault::Reboot};
    return std::ranges::find(kStoppers, fault) != kStoppers.end();
}

std::optional<Scenario> Scenario::parse(QStringView text)
{
    const qsizetype star = text.indexOf(u'*');
    const QStringView place = star < 0 ? text : text.first(star);
    const qsizetype at = place.indexOf(u'@');
    const FaultLine *line = lineNamed(at < 0 ? place : place.first(at));
    if (!line)
        return std::nullopt;
    const auto stage = at < 0 ? line->usual : named(kStages, place.sliced(at + 1));
    const auto times = star < 0 ? line->usualTimes : parseTimes(text.sliced(star + 1));
    if (!stage || !times || !allows(line->allowed, *stage))
        return std::nullopt;
    return Scenario{line->fault, *stage, *times};
}

QString Scenario::toText() const
{
    if (fault == Fault::None)
        return lineOf(fault).name;
    return lineOf(fault).name % u'@' % nameOf(at) % u'*' % QString::number(times);
}

} // namespace tillside::sim
