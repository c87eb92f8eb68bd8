#pragma once

#include <QFont>
#include <QSize>
#include <QString>
#include <QStringList>

namespace tillside {

/// A short text that fills its place: as large as fits, in one line or a few.
struct FittedText {
    QStringList lines;
    QFont font;
};

constexpr int kUsualLines = 2;

/// \a text in at most \a most lines, broken at the spaces that keep the longest short; fewer lines
/// if there are not as many spaces. Spaces that do not break, as in an amount, stay.
[[nodiscard]] QStringList balanced(const QString &text, const QFont &font, int most = kUsualLines);

/// The width of the widest of \a lines.
[[nodiscard]] int widthOf(const QStringList &lines, const QFont &font);

/// Where the letters of one line stand. A family that the font falls back to, such as the Arabic
/// one, may be taller than the font's own.
struct LineHeight {
    int ascent = 0;
    int whole = 0;
};
/// The height of the tallest of \a lines in \a font.
[[nodiscard]] LineHeight heightOf(const QStringList &lines, const QFont &font);

/// \a text in \a font, or smaller, down to \a least pixels, so that it fits into \a place: in one
/// line if that fits, else in as few as fit, up to \a most; only then smaller. Below \a least it is
/// never drawn: a place that is too small is a mistake of the layout.
[[nodiscard]] FittedText fitted(const QString &text, const QFont &font, int least,
                                const QSize &place, int most = kUsualLines);

/// \a font, smaller if \a text would be wider than \a width, down to \a least pixels: no digit of
/// an amount or a time is ever cut.
[[nodiscard]] QFont shrunk(QFont font, const QString &text, int width, int least = 1);

/// The narrowest place in which fitted() keeps \a least.
[[nodiscard]] int narrowest(const QString &text, QFont font, int least);

} // namespace tillside
