#include "ui/look/fieldofcolour.h"

#include "ui/look/fieldline.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QLinearGradient>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

// Shares of the window, in thousandths.
constexpr int kFieldShare = 455;
constexpr int kPictureShare = 260;
constexpr int kWordShare = 104;
constexpr int kWordOfWidth = 68;
constexpr int kSentenceShare = 68;
constexpr int kAmountShare = 82;
constexpr int kBesideShare = 34;
constexpr int kWordRoom = 175; ///< Two large lines of a sentence, or three small ones.
constexpr int kSentenceLines = 3;
constexpr int kAmountRoom = 110; ///< One line.
constexpr int kLeastShare = 34;
constexpr int kLeastAmountShare = 40;

constexpr int kContentWidth = 1080;
constexpr int kMargin = 48;
constexpr int kGap = 56; ///< Between the drawing and the texts.
constexpr int kHazardHeight = 12;
constexpr int kLeastAround = 20; ///< Above and below the texts and the drawing.

int share(int of, int thousandths)
{
    return of * thousandths / 1000;
}

} // namespace

/// The places that the texts need, and the room for the amount's line.
struct FieldOfColour::Sizes {
    QSize line;
    QSize type;
    QSize word;
    QSize amount;
};

FieldOfColour::FieldOfColour(const QString &name, QWidget *picture, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
    , m_type(new FieldLine(name + u"Type"_s, this))
    , m_word(new FieldLine(name + u"Word"_s, this))
    , m_amount(new FieldLine(name + u"Amount"_s, this))
    , m_beside(new FieldLine(name + u"Beside"_s, this))
{
    setObjectName(name + u"Field"_s);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    if (m_picture != nullptr)
        m_picture->setParent(this);
}

void FieldOfColour::show(const FieldView &view)
{
    m_view = view;
    m_type->show(view.type, ink());
    m_word->show(view.word, ink());
    m_amount->show(view.amount, ink());
    m_beside->show(view.beside, ink());
    setAccessibleName(view.amount.isEmpty() ? view.word : view.word + u", "_s + view.amount);
    layOut();
    update();
}

int FieldOfColour::usualHeight() const
{
    return share(window()->height(), kFieldShare);
}

int FieldOfColour::leastHeight() const
{
    const Sizes sizes = sizesOfTexts();
    const int words = sizes.type.height() + sizes.word.height() + sizes.amount.height();
    return std::max(words, share(window()->height(), kPictureShare)) + 2 * grown(kLeastAround);
}

void FieldOfColour::setHeight(int height)
{
    if (std::exchange(m_height, height) != height)
        updateGeometry();
}

QSize FieldOfColour::sizeHint() const
{
    return {0, m_height > 0 ? m_height : usualHeight()};
}

QColor FieldOfColour::fill() const
{
    const RoleColours &colours = theme().of(m_view.role);
    return m_view.isTinted ? colours.tint : colours.field;
}

QColor FieldOfColour::ink() const
{
    return m_view.isTinted ? theme().text : theme().of(m_view.role).onField;
}

/// What a person reads is not wider than the page below.
QRect FieldOfColour::inside() const
{
    const int wide = std::min(grown(kContentWidth), width() - 2 * grown(kMargin));
    return {(width() - wide) / 2, 0, wide, height()};
}

QRect FieldOfColour::pictureRect() const
{
    const int side = share(window()->height(), kPictureShare);
    const QRect box = inside();
    const QRect leading(box.left(), (height() - side) / 2, side, side);
    return QStyle::visualRect(layoutDirection(), box, leading);
}

/// The place of the texts, beside the drawing.
QRect FieldOfColour::texts() const
{
    const QRect box = inside();
    const int before = share(window()->height(), kPictureShare) + grown(kGap);
    return {box.left() + before, 0, box.width() - before, height()};
}

void FieldOfColour::layOut()
{
    if (m_picture != nullptr)
        m_picture->setGeometry(pictureRect());
    choose();
    place();
}

/// Chooses the sizes, which depend on the window.
void FieldOfColour::choose()
{
    const int high = window()->height();
    const int sentence = share(high, kSentenceShare);
    const int word = std::min(share(high, kWordShare), share(window()->width(), kWordOfWidth));
    QFont type = fontOf(TextStyle::Lead);
    type.setWeight(QFont::Normal);
    m_type->setFace(type, fontOf(TextStyle::Caption).pixelSize(), kUsualLines);
    m_word->setFace(displayFont(m_view.isSentence ? std::min(sentence, word) : word, QFont::Bold),
                    share(high, kLeastShare), m_view.isSentence ? kSentenceLines : kUsualLines);
    m_amount->setFace(displayFont(share(high, kAmountShare), QFont::DemiBold),
                      share(high, kLeastAmountShare), 1);
    m_beside->setFace(displayFont(share(high, kBesideShare), QFont::Normal),
                      fontOf(TextStyle::Caption).pixelSize(), kUsualLines);
}

FieldOfColour::Sizes FieldOfColour::sizesOfTexts() const
{
    const int wide = texts().width();
    Sizes sizes;
    sizes.line = {wide, share(window()->height(), kAmountRoom)};
    const QSize room(wide, share(window()->height(), kWordRoom));
    sizes.type = m_type->sizeIn(room);
    sizes.word = m_word->sizeIn(room);
    sizes.amount = m_amount->sizeIn(sizes.line);
    return sizes;
}

void FieldOfColour::place()
{
    const auto put = [this](FieldLine *line, const QRect &rect) {
        line->setGeometry(QStyle::visualRect(layoutDirection(), inside(), rect));
    };
    const QRect texts = this->texts();
    const auto [line, type, word, amount] = sizesOfTexts();
    int top = texts.top()
        + std::max(texts.height() - type.height() - word.height() - amount.height(), 0) / 2;
    put(m_type, {texts.left(), top, texts.width(), type.height()});
    top += type.height();
    put(m_word, {texts.left(), top, texts.width(), word.height()});
    top += word.height();
    put(m_amount, {texts.left(), top, amount.width(), amount.height()});
    const int after = amount.width() + grown(2 * kGrid);
    const QSize left(texts.width() - after, amount.height());
    const int lower = m_amount->ascentIn(line) - m_beside->ascentIn(left);
    put(m_beside,
        {texts.left() + after, top + lower, left.width(), m_beside->sizeIn(left).height()});
}

void FieldOfColour::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void FieldOfColour::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        layOut();
}

void FieldOfColour::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), fill());
    paintEdge(painter);
    if (m_picture == nullptr)
        painter.drawPixmap(pictureRect(), pixmap(m_view.icon, ink(), pictureRect().width(), this));
}

void FieldOfColour::paintEdge(QPainter &painter) const
{
    if (theme().isHighContrast() && fill() == theme().ground) {
        painter.setPen(QPen(theme().border, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
    switch (m_view.edge) {
    case FieldView::Edge::None: return;
    case FieldView::Edge::Hazard: return paintHazard(painter);
    case FieldView::Edge::Dashed: return paintDashes(painter);
    case FieldView::Edge::Hatched: return paintHatch(painter);
    }
}

void FieldOfColour::paintHazard(QPainter &painter) const
{
    const int high = grown(kHazardHeight);
    const int top = height() - high;
    painter.setClipRect(QRect(0, top, width(), high));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink());
    const int stripe = high * 3 / 2;
    for (int x = -2 * stripe; x < width(); x += 2 * stripe) {
        painter.drawPolygon(QPolygon{QPoint(x, height()), QPoint(x + stripe, height()),
                                     QPoint(x + stripe + high, top), QPoint(x + high, top)});
    }
    painter.setClipping(false);
}

void FieldOfColour::paintDashes(QPainter &painter) const
{
    const int beside = grown(2 * kGrid);
    const int above = grown(kGrid + kGrid / 2);
    QPen pen(ink(), grown(3));
    pen.setCapStyle(Qt::FlatCap);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect().adjusted(beside, above, -beside, -above), beside, beside);
}

/// Stripes that fade in towards the trailing edge.
void FieldOfColour::paintHatch(QPainter &painter) const
{
    constexpr int kFaint = 55; // The alpha channel, up to 255.
    const int wide = width() * 38 / 100;
    const QRect third
        = QStyle::visualRect(layoutDirection(), rect(), QRect(width() - wide, 0, wide, height()));
    QColor strong = ink();
    strong.setAlpha(kFaint);
    QColor none = strong;
    none.setAlpha(0);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    QLinearGradient fade(isMirrored ? third.topRight() : third.topLeft(), third.center());
    fade.setColorAt(0, none);
    fade.setColorAt(1, strong);
    painter.setClipRect(third);
    painter.setPen(QPen(QBrush(fade), grown(14)));
    for (int x = -height(); x < width(); x += grown(40))
        painter.drawLine(x, height(), x + height(), 0);
    painter.setClipping(false);
}

} // namespace tillside
