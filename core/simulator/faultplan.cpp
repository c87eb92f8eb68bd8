#include "core/simulator/faultplan.h"

namespace tillside::sim {

void FaultPlan::set(const Scenario &scenario)
{
    m_scenario = scenario;
    m_taken = 0;
}

bool FaultPlan::isSpent() const
{
    return m_scenario.times > 0 && m_taken >= m_scenario.times;
}

std::optional<Fault> FaultPlan::take(Stage stage)
{
    const Fault fault = m_scenario.fault;
    if (fault == Fault::None || stage != m_scenario.at || isSpent())
        return std::nullopt;
    // At Stage::Post the fault has been in force since it was set, so no request sets it off.
    if (isLineFault(fault) && (stage == Stage::Post || m_taken > 0))
        return std::nullopt;
    ++m_taken;
    return fault;
}

} // namespace tillside::sim
