#pragma once

#include "core/base/result.h"
#include "core/server/certificate.h"

#include <QString>

namespace tillside {

/// The identity in the PEM file \a fileName, so that a server shows the same certificate after a
/// restart. Without that file, makes an identity with \a options and writes it, readable by its
/// owner only. On failure, one sentence that says what is wrong.
[[nodiscard]] Result<Identity, QString> identityFrom(const QString &fileName,
                                                     const IdentityOptions &options = {});

} // namespace tillside
