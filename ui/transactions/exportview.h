#pragma once

#include "core/control/exportcontroller.h"
#include "ui/look/banner.h"

#include <QLocale>

namespace tillside {

/// What a banner says about the export of \a controller; empty while there is none.
[[nodiscard]] BannerView exportView(const ExportController &controller, const QLocale &locale);

/// The format that the name of the file \a path stands for: lines of JSON for ".jsonl", and CSV for
/// everything else.
[[nodiscard]] ExportFormat formatOf(const QString &path);

} // namespace tillside
