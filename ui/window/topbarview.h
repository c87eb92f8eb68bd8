#pragma once

#include "ui/window/topbar.h"

#include <QLocale>

namespace tillside {

struct Controllers;

/// The current content of the bar. \a isPaymentNews: a payment that no page shows is running or has
/// ended.
[[nodiscard]] TopBarView topBarView(const Controllers &controllers, bool isPaymentNews,
                                    const QLocale &locale);

} // namespace tillside
