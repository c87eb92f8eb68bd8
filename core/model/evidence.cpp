#include "core/model/evidence.h"

#include <algorithm>
#include <iterator>

namespace tillside {

std::optional<bool> namesExtras(const std::vector<EventRecord> &events)
{
    const auto line = std::find_if(events.rbegin(), events.rend(), [](const EventRecord &event) {
        return event.evidence.code == nameOf(EvidenceCode::ApprovedForLess);
    });
    if (line == events.rend())
        return std::nullopt;
    const auto *figures = std::get_if<Figures>(&line->evidence.detail);
    return figures ? std::optional(figures->extras > 0) : std::nullopt;
}

std::optional<Contradiction> newestContradiction(const std::vector<EventRecord> &events)
{
    const auto isContradiction = [](const EventRecord &event) {
        return event.evidence.code == nameOf(EvidenceCode::ContradictsOutcome);
    };
    const auto before = std::find_if(events.rbegin(), events.rend(), isContradiction);
    if (before == events.rend() || std::next(before) == events.rend())
        return std::nullopt;
    return Contradiction{.said = std::next(before)->evidence, .before = before->evidence};
}

} // namespace tillside
