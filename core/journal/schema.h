#pragma once

#include <QStringList>

namespace tillside {

/// From an empty file to version 1.
///
/// Never change it once it is released: add a migration. A later column of `payment` must be
/// nullable, because the digests of the rows already there cover the columns that are not NULL.
[[nodiscard]] QStringList createSchema();

} // namespace tillside
