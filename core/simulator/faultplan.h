#pragma once

#include "core/simulator/scenario.h"

#include <optional>

namespace tillside::sim {

/// Says at each request whether the fault of the scenario strikes, and counts how often it did.
class FaultPlan {
public:
    void set(const Scenario &scenario);
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }

    /// The fault that strikes a request at \a stage, which uses up one of its times. A fault of the
    /// line strikes at most one request: after that it is in force without further ado.
    [[nodiscard]] std::optional<Fault> take(Stage stage);
    /// Whether a limited number of times is used up.
    [[nodiscard]] bool isSpent() const;

private:
    Scenario m_scenario;
    int m_taken = 0;
};

} // namespace tillside::sim
