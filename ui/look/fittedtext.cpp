#include "ui/look/fittedtext.h"

#include <QFontMetrics>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>
#include <vector>

namespace tillside {

namespace {

bool fits(const QStringList &lines, const QFont &font, const QSize &place)
{
    return widthOf(lines, font) <= place.width()
        && int(lines.size()) * heightOf(lines, font).whole <= place.height();
}

/// The words of a text, measured once.
class Words {
public:
    Words(const QString &text, const QFont &font)
        : m_words(text.split(u' '))
        , m_space(QFontMetrics(font).horizontalAdvance(u' '))
    {
        const QFontMetrics metrics(font);
        for (const QString &word : m_words) {
            m_widths.push_back(metrics.horizontalAdvance(word));
            m_inOneLine += m_widths.back() + (m_widths.size() > 1 ? m_space : 0);
        }
    }

    /// As many words in each line as fit into \a width, and one at least.
    [[nodiscard]] QStringList linesIn(int width) const
    {
        QStringList lines{m_words.front()};
        int used = m_widths.front();
        for (std::size_t at = 1; at < m_widths.size(); ++at) {
            const QString &word = m_words.at(static_cast<qsizetype>(at));
            const bool fits = used + m_space + m_widths.at(at) <= width;
            used = fits ? used + m_space + m_widths.at(at) : m_widths.at(at);
            fits ? lines.last() += u' ' + word : lines.emplace_back(word);
        }
        return lines;
    }

    [[nodiscard]] int longest() const
    {
        return *std::max_element(m_widths.begin(), m_widths.end());
    }
    [[nodiscard]] int inOneLine() const { return m_inOneLine; }

private:
    QStringList m_words;
    int m_space;
    std::vector<int> m_widths;
    int m_inOneLine = 0;
};

} // namespace

QStringList balanced(const QString &text, const QFont &font, int most)
{
    if (most == 1)
        return {text};
    const Words words(text, font);
    int tooNarrow = std::max(words.longest(), words.inOneLine() / most) - 1;
    int enough = words.inOneLine();
    while (enough - tooNarrow > 1) {
        const int middle = (tooNarrow + enough) / 2;
        (words.linesIn(middle).size() <= most ? enough : tooNarrow) = middle;
    }
    return words.linesIn(enough);
}

int widthOf(const QStringList &lines, const QFont &font)
{
    const QFontMetrics metrics(font);
    int width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    return width;
}

LineHeight heightOf(const QStringList &lines, const QFont &font)
{
    LineHeight height;
    for (const QString &text : lines) {
        QTextLayout layout(text, font);
        layout.beginLayout();
        const QTextLine line = layout.createLine();
        layout.endLayout();
        height.ascent = std::max(height.ascent, qCeil(line.ascent()));
        height.whole = std::max(height.whole, qCeil(line.ascent()) + qCeil(line.descent()));
    }
    return height;
}

FittedText fitted(const QString &text, const QFont &font, int least, const QSize &place, int most)
{
    FittedText face{{text}, font};
    for (;; face.font.setPixelSize(face.font.pixelSize() - 1)) {
        const int width = widthOf({text}, face.font);
        for (int count = std::max(1, width / std::max(place.width(), 1)); count <= most; ++count) {
            face.lines = balanced(text, face.font, count);
            if (fits(face.lines, face.font, place))
                return face;
        }
        if (face.font.pixelSize() <= least) {
            face.lines = balanced(text, face.font, most);
            return face;
        }
    }
}

QFont shrunk(QFont font, const QString &text, int width, int least)
{
    while (font.pixelSize() > least && QFontMetrics(font).horizontalAdvance(text) > width)
        font.setPixelSize(font.pixelSize() - 1);
    return font;
}

int narrowest(const QString &text, QFont font, int least)
{
    font.setPixelSize(least);
    return widthOf(balanced(text, font), font);
}

} // namespace tillside
