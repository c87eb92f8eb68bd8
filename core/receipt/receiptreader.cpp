#include "core/receipt/receiptreader.h"

#include "core/base/printable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

// The places in a line with one text, and in a line with two.
constexpr qsizetype kText = 0, kSize = 1, kAlignment = 2, kStyle = 3;
constexpr qsizetype kRight = 1, kColumnsSize = 2, kColumnsStyle = 4;

ReceiptLine plainLine(const QString &text)
{
    if (text.trimmed().isEmpty())
        return {};
    return {.kind = LineKind::Text, .text = printable(text)};
}

/// The text of one cell. A number is written as the terminal wrote it, and a cell that is no text
/// at all as JSON, so that nothing disappears.
QString cellText(const QJsonValue &cell)
{
    switch (cell.type()) {
    case QJsonValue::String: return printable(cell.toString());
    case QJsonValue::Double:
    case QJsonValue::Bool: return cell.toVariant().toString();
    case QJsonValue::Array:
        return printable(
            QString::fromUtf8(QJsonDocument(cell.toArray()).toJson(QJsonDocument::Compact)));
    case QJsonValue::Object:
        return printable(
            QString::fromUtf8(QJsonDocument(cell.toObject()).toJson(QJsonDocument::Compact)));
    case QJsonValue::Null:
    case QJsonValue::Undefined: return {};
    }
    Q_UNREACHABLE();
}

/// A code of the format, such as "9" or "B". Terminals write sizes as text or as a number.
QString code(const QJsonArray &cells, qsizetype place)
{
    return cellText(cells.at(place)).trimmed().toUpper();
}

LineSize sizeOf(const QString &code)
{
    if (code == "1"_L1)
        return LineSize::Small;
    return code == "9"_L1 ? LineSize::Large : LineSize::Normal;
}

LineAlignment alignmentOf(const QString &code)
{
    if (code == "C"_L1)
        return LineAlignment::Center;
    return code == "R"_L1 ? LineAlignment::Right : LineAlignment::Left;
}

LineStyle styleOf(const QString &code)
{
    if (code == "B"_L1)
        return LineStyle::Bold;
    if (code == "I"_L1)
        return LineStyle::Italic;
    return code == "U"_L1 ? LineStyle::Underlined : LineStyle::Plain;
}

ReceiptLine columnsLine(const QJsonArray &cells)
{
    return {.kind = LineKind::Columns,
            .text = cellText(cells.at(kText)),
            .right = cellText(cells.at(kRight)),
            .size = sizeOf(code(cells, kColumnsSize)),
            .style = styleOf(code(cells, kColumnsStyle))};
}

ReceiptLine lineOf(const QJsonArray &cells)
{
    const QString text = cellText(cells.at(kText));
    if (cells.size() == 1 && text.trimmed().compare("LOGO"_L1, Qt::CaseInsensitive) == 0)
        return {.kind = LineKind::Logo};
    if (code(cells, kStyle) == "S"_L1)
        return columnsLine(cells);
    if (text.trimmed().isEmpty())
        return {};
    const QString alignment = code(cells, kAlignment);
    return {.kind = alignment == "QR"_L1 ? LineKind::Qr : LineKind::Text,
            .text = text,
            .size = sizeOf(code(cells, kSize)),
            .alignment = alignment == "QR"_L1 ? LineAlignment::Center : alignmentOf(alignment),
            .style = styleOf(code(cells, kStyle))};
}

void addText(ReceiptLines &lines, QString text)
{
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    if (text.endsWith(u'\n'))
        text.chop(1);
    const QStringList parts = text.split(u'\n');
    for (const QString &part : parts)
        lines.push_back(plainLine(part));
}

} // namespace

ReceiptLines readReceipt(const QByteArray &stored)
{
    ReceiptLines lines;
    if (stored.trimmed().isEmpty())
        return lines;
    const QJsonDocument document = QJsonDocument::fromJson(stored);
    if (!document.isArray()) {
        addText(lines, QString::fromUtf8(stored));
        return lines;
    }
    const QJsonArray entries = document.array();
    for (const auto &entry : entries) {
        if (entry.isArray())
            lines.push_back(lineOf(entry.toArray()));
        else
            addText(lines, entry.isString() ? entry.toString() : cellText(entry));
    }
    return lines;
}

} // namespace tillside
