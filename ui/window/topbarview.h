#pragma once

#include "ui/window/topbar.h"

#include <QLocale>

namespace tillside {

struct Controllers;

/// What the bar says now. \a isPaymentNews: a payment runs, or has ended, that no page shows.
[[nodiscard]] TopBarView topBarView(const Controllers &controllers, bool isPaymentNews,
                                    const QLocale &locale);

} // namespace tillside
