#include "core/reach/connectionreport.h"

namespace tillside {

std::optional<ConnectionStep> ConnectionReport::failed() const
{
    for (const ConnectionStep step : kConnectionSteps) {
        if (at(step).state == StepState::Failed)
            return step;
    }
    return std::nullopt;
}

} // namespace tillside
