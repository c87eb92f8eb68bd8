#pragma once

#include "core/journal/rowreader.h"

#include <QByteArray>
#include <QStringList>

namespace tillside {

/// SHA-256 of the \a names and values of the columns of \a row that are not NULL. An event's hash
/// covers it, so that a row edited by hand no longer matches its newest event. \a purpose keeps the
/// rows of different tables apart.
[[nodiscard]] QByteArray rowDigest(const QByteArray &purpose, const QStringList &names,
                                   const Row &row);

} // namespace tillside
