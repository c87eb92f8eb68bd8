#include "core/receipt/textlayout.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// The longest beginning of \a text that has at most \a width characters and ends where one ends
/// that a person sees as one: not inside a pair of surrogates nor before an accent.
qsizetype wholeCharacters(const QString &text, qsizetype width)
{
    if (text.size() <= width)
        return text.size();
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(width);
    if (!finder.isAtBoundary())
        finder.toPreviousBoundary();
    if (finder.position() > 0)
        return finder.position();
    finder.toNextBoundary();
    return finder.position();
}

/// Where the first row of \a text ends, if it has at most \a width characters.
qsizetype rowEnd(const QString &text, qsizetype width)
{
    if (text.size() <= width)
        return text.size();
    if (text.at(width).isSpace())
        return width;
    const qsizetype space = text.lastIndexOf(u' ', width - 1);
    return space > 0 ? space : wholeCharacters(text, width);
}

/// \a text in rows of at most \a width characters. Spaces within a row stay: terminals align with
/// them.
QStringList broken(QString text, qsizetype width)
{
    QStringList rows;
    while (text.size() > width) {
        const qsizetype end = rowEnd(text, width);
        rows << text.first(end);
        qsizetype next = end;
        while (next < text.size() && text.at(next) == u' ')
            ++next;
        text = text.sliced(next);
    }
    if (!text.isEmpty() || rows.isEmpty())
        rows << text;
    return rows;
}

QString aligned(const QString &row, LineAlignment alignment, qsizetype width)
{
    const qsizetype room = std::max<qsizetype>(0, width - row.size());
    switch (alignment) {
    case LineAlignment::Left: return row;
    case LineAlignment::Center: return QString(room / 2, u' ') + row;
    case LineAlignment::Right: return QString(room, u' ') + row;
    }
    Q_UNREACHABLE();
}

QStringList alignedRows(const QString &text, LineAlignment alignment, qsizetype width)
{
    QStringList rows = broken(text, width);
    for (QString &row : rows)
        row = aligned(alignment == LineAlignment::Left ? row : row.trimmed(), alignment, width);
    return rows;
}

QStringList columnRows(const ReceiptLine &line, qsizetype width)
{
    QStringList rows = broken(line.text, width);
    const qsizetype room = width - rows.last().size();
    if (line.right.size() < room) {
        rows.last() += QString(room - line.right.size(), u' ') + line.right;
        return rows;
    }
    if (rows.last().trimmed().isEmpty())
        rows.removeLast();
    return rows + alignedRows(line.right, LineAlignment::Right, width);
}

} // namespace

QStringList rowsOf(const ReceiptLine &line, int columns)
{
    switch (line.kind) {
    case LineKind::Text:
    case LineKind::Qr: return alignedRows(line.text, line.alignment, columns);
    case LineKind::Columns: return columnRows(line, columns);
    case LineKind::Rule: return {QString(columns, u'-')};
    case LineKind::Blank:
    case LineKind::Logo: return {QString()};
    }
    Q_UNREACHABLE();
}

QStringList asText(const ReceiptLines &lines, int columns)
{
    QStringList rows;
    for (const ReceiptLine &line : lines) {
        if (line.kind != LineKind::Logo)
            rows += rowsOf(line, columns);
    }
    return rows;
}

} // namespace tillside
