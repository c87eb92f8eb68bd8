#pragma once

#include <QByteArray>
#include <QString>

namespace paper {

/// \a bytes of the C library's character set \a name ("CP858") as text. Invalid bytes give an empty
/// text.
QString fromCharset(const char *name, const QByteArray &bytes);

} // namespace paper
