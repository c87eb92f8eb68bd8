#include "core/base/printable.h"

#include <QStringList>

namespace tillside {

namespace {

bool isBreak(char32_t c)
{
    const QChar::Category category = QChar::category(c);
    return (c >= U'\t' && c <= U'\r') || c == U'\x85' || category == QChar::Separator_Line
        || category == QChar::Separator_Paragraph;
}

bool isPair(const QString &text, qsizetype at)
{
    return text.at(at).isHighSurrogate() && at + 1 < text.size()
        && text.at(at + 1).isLowSurrogate();
}

/// \a text with each character that cannot be printed replaced by \a instead.
QString replaced(const QString &text, QStringView instead)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype units = isPair(text, at) ? 2 : 1;
        const QStringView character = QStringView(text).sliced(at, units);
        const char32_t c = units == 2 ? QChar::surrogateToUcs4(character.front(), character.back())
                                      : character.front().unicode();
        if (isBreak(c))
            clean += u' ';
        else
            clean += QChar::isPrint(c) ? character : instead;
        at += units;
    }
    return clean;
}

} // namespace

QString printable(const QString &text)
{
    return replaced(text, u"\xFFFD");
}

QString withoutInvisible(const QString &text)
{
    return replaced(text, {});
}

QString oneLine(const QString &text, qsizetype longest)
{
    qsizetype end = text.size();
    while (end > 0 && text.at(end - 1).isNull())
        --end;
    return cutTo(longest, printable(text.left(end)).simplified());
}

QString cutTo(qsizetype longest, const QString &text)
{
    const bool isHalf
        = longest > 0 && longest < text.size() && text.at(longest - 1).isHighSurrogate();
    return text.left(isHalf ? longest - 1 : longest);
}

} // namespace tillside
