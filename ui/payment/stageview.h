#pragma once

#include "core/control/paymentstatus.h"
#include "ui/look/icons.h"

#include <QString>

#include <array>
#include <optional>

namespace tillside {

/// One stage of a running payment on the screen.
struct StageView {
    enum class Progress { Ahead, Now, Behind };
    QString word;
    Icon icon = Icon::Send;
    Progress progress = Progress::Ahead;
};

/// All stages, in order. \a now is the current stage; unset before anything was sent.
[[nodiscard]] std::array<StageView, kStages.size()> stageViews(std::optional<Stage> now);

} // namespace tillside
