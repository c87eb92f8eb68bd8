#pragma once

#include "core/simulator/scenario.h"

#include <optional>

namespace tillside::sim {

/// Decides at each request whether the scenario's fault strikes, and counts how often it has
/// struck.
class FaultPlan {
public:
    /// Replaces the scenario and restarts the count.
    void set(const Scenario &scenario);
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }

    /// The fault that strikes a request at \a stage. Each call that returns a fault uses up one of
    /// its times. A fault of the line strikes at most one request; after that it stays in force.
    [[nodiscard]] std::optional<Fault> take(Stage stage);
    /// Whether the scenario limits the number of times and all are used up.
    [[nodiscard]] bool isSpent() const;

private:
    Scenario m_scenario;
    int m_taken = 0;
};

} // namespace tillside::sim
