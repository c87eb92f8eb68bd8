#include "core/model/evidence.h"

#include <algorithm>

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

} // namespace tillside
