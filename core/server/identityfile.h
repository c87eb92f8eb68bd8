#pragma once

#include "core/base/result.h"
#include "core/server/certificate.h"

#include <QString>

namespace tillside::sim {

/// The identity in the PEM file \a fileName, which is made, readable by its owner only, if there is
/// none: a terminal that is started again keeps its certificate. Else one sentence on what is
/// wrong.
[[nodiscard]] Result<Identity, QString> identityFrom(const QString &fileName);

} // namespace tillside::sim
