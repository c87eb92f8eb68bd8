#include "ui/check/tocheckpainter.h"

#include "ui/check/tocheckmodel.h"
#include "ui/look/fittedtext.h"
#include "ui/look/icons.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QPainter>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRadius = 16;
constexpr int kGap = 14; ///< Below a card.
constexpr int kSide = 20;
constexpr int kLeastWide = 560; ///< Of a card with the amount beside all of its lines.
constexpr int kIcon = 40;
constexpr int kChosenBorder = 3;
constexpr int kAboveText = 14;
constexpr int kBetweenLines = 2;

/// One line of text at a place that is mirrored for languages that run from right to left.
class Line {
public:
    Line(QPainter &painter, const QStyleOptionViewItem &option, const QRect &place)
        : m_painter(painter)
        , m_option(option)
        , m_place(place)
    { }

    /// Draws \a text at the leading edge of what is left of the line, and takes its room.
    void write(const QString &text, const QFont &font, const QColor &colour)
    {
        const QFontMetrics metrics(font);
        const QString shown = metrics.elidedText(text, Qt::ElideRight, m_place.width());
        draw(shown, font, colour, Qt::AlignLeading | Qt::AlignVCenter);
        m_place.setLeft(m_place.left() + metrics.horizontalAdvance(shown));
    }

    /// As write(), but as small as body text before it cuts anything off.
    void writeFitting(const QString &text, const QFont &font, const QColor &colour)
    {
        write(text, shrunk(font, text, m_place.width(), fontOf(TextStyle::Body).pixelSize()),
              colour);
    }

    /// Draws all of \a text at the trailing edge, smaller if it has to be.
    void writeWhole(const QString &text, const QFont &font, const QColor &colour)
    {
        draw(text, shrunk(font, text, m_place.width()), colour,
             Qt::AlignTrailing | Qt::AlignVCenter);
    }

    /// Draws \a text in as many lines as the place has.
    void writeWrapped(const QString &text, const QFont &font, const QColor &colour)
    {
        draw(text, font, colour, Qt::AlignLeading | Qt::AlignTop, Qt::TextWordWrap);
    }

private:
    void draw(const QString &text, const QFont &font, const QColor &colour, Qt::Alignment side,
              int wrapping = Qt::TextSingleLine)
    {
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QRect where = QStyle::visualRect(m_option.direction, m_option.rect, m_place);
        const auto flags = QStyle::visualAlignment(m_option.direction, side);
        // Arabic letters reach above and below the line.
        m_painter.drawText(where, static_cast<int>(flags) | wrapping | Qt::TextDontClip, text);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    QRect m_place;
};

void paintCard(QPainter &painter, const QRect &card, bool isChosen)
{
    const int width = isChosen ? grown(kChosenBorder) : theme().isHighContrast() ? 2 : 1;
    const QColor edge = isChosen   ? theme().accent()
        : theme().isHighContrast() ? theme().border
                                   : theme().line;
    const auto half = width / 2.0;
    painter.setPen(QPen(edge, width));
    painter.setBrush(theme().surface);
    painter.drawRoundedRect(QRectF(card).adjusted(half, half, -half, -half), grown(kRadius),
                            grown(kRadius));
}

/// Whether a card of \a width has no room for the amount beside all of its lines.
bool isNarrow(int width)
{
    return width < scaled(kLeastWide);
}

/// What the till does about a payment is a sentence, which needs a second line in a narrow card.
int stateLines(int width)
{
    return isNarrow(width) ? 2 : 1;
}

int textHeight(int width)
{
    return QFontMetrics(fontOf(TextStyle::Lead)).lineSpacing()
        + (1 + stateLines(width)) * QFontMetrics(fontOf(TextStyle::Body)).lineSpacing()
        + 2 * grown(kBetweenLines);
}

/// Takes the lines off \a place, from its top.
class Lines {
public:
    explicit Lines(const QRect &place)
        : m_place(place)
    { }

    QRect next(const QFont &font, int lines = 1)
    {
        QRect line = m_place;
        line.setHeight(lines * QFontMetrics(font).lineSpacing());
        m_place.setTop(line.bottom() + 1 + grown(kBetweenLines));
        return line;
    }

private:
    QRect m_place;
};

} // namespace

ToCheckPainter::ToCheckPainter(const ToCheckModel &model, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{ }

int ToCheckPainter::rowHeight(int width)
{
    return textHeight(width) + 2 * grown(kAboveText) + grown(kGap);
}

QSize ToCheckPainter::sizeHint(const QStyleOptionViewItem &option,
                               const QModelIndex & /*index*/) const
{
    return {0, rowHeight(option.rect.width())};
}

void ToCheckPainter::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const CheckView &view = m_model.view(index.row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect card = option.rect.adjusted(0, 0, 0, -grown(kGap));
    paintCard(*painter, card, option.state.testFlag(QStyle::State_Selected));
    const QRect inside = card.adjusted(grown(kSide), grown(kAboveText), -grown(kSide), 0);
    const int side = scaledLarge(kIcon);
    const QRect icon(inside.left(), card.center().y() - side / 2, side, side);
    painter->drawPixmap(
        QStyle::visualRect(option.direction, option.rect, icon).topLeft(),
        pixmap(view.details.icon, theme().of(view.details.role).ink, side, option.widget));
    paintTexts(*painter, option, inside.adjusted(side + grown(kSide), 0, 0, 0), view);
    painter->restore();
}

void ToCheckPainter::paintTexts(QPainter &painter, const QStyleOptionViewItem &option,
                                const QRect &place, const CheckView &view)
{
    const DetailsView &details = view.details;
    const QFont large = fontOf(TextStyle::Title);
    const int width = std::min(QFontMetrics(large).horizontalAdvance(details.amount) + 2,
                               place.width() * 3 / 5);
    const QRect besides = place.adjusted(0, 0, -width - grown(kSide), 0);
    const bool isBesideAll = !isNarrow(option.rect.width());
    Lines lines(isBesideAll ? besides : place);
    const QFont lead = fontOf(TextStyle::Lead);
    const QFont body = fontOf(TextStyle::Body);
    QRect title = lines.next(lead);
    const QRect amount(place.right() + 1 - width, title.top(), width,
                       isBesideAll ? textHeight(option.rect.width()) : title.height());
    title.setRight(besides.right());
    Line(painter, option, amount).writeWhole(details.amount, large, theme().text);
    Line(painter, option, title).writeFitting(details.about, lead, theme().text);
    Line outcome(painter, option, lines.next(body));
    outcome.write(details.word, fontOf(TextStyle::Label), theme().of(details.role).ink);
    outcome.write(u"  ·  "_s + view.since, body, theme().muted);
    Line(painter, option, lines.next(body, stateLines(option.rect.width())))
        .writeWrapped(view.state, body, theme().muted);
}

} // namespace tillside
