#pragma once

#include <QString>
#include <QStringList>

namespace paper {

/// The text that `pdftotext` finds in \a file, row by row, without white space at the ends and
/// without empty rows. Columns stay in their row.
QStringList pdfRows(const QString &file);

/// What `pdffonts` says of each font in \a file.
QStringList pdfFonts(const QString &file);

/// The first page of \a file as a picture in \a folder, made by `pdftoppm`; returns its path.
QString pdfPicture(const QString &file, const QString &folder);

/// How many pages \a file has, by `pdfinfo`, and how wide and high they are in points ("226 x
/// 700").
QString pdfInfo(const QString &file);

} // namespace paper
