#pragma once

#include <QByteArray>
#include <QString>

namespace paper {

/// What the scanner `zbarimg` reads from the picture in \a file: the text of its only QR code, or
/// nothing.
QByteArray scanned(const QString &file);

} // namespace paper
