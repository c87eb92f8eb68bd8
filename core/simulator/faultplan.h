#pragma once

#include "core/simulator/scenario.h"

#include <optional>

namespace tillside::sim {

/// Decides at each request whether the scenario's fault strikes, and counts how often it did.
class FaultPlan {
public:
    void set(const Scenario &scenario);
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }

    /// The fault that strikes a request at \a stage; each call that returns one uses up one of its
    /// times. A fault of the line strikes at most one request, and from then on it is in force.
    [[nodiscard]] std::optional<Fault> take(Stage stage);
    /// Whether a limited number of times is used up.
    [[nodiscard]] bool isSpent() const;

private:
    Scenario m_scenario;
    int m_taken = 0;
};

} // namespace tillside::sim
