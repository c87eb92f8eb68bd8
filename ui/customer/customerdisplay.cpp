#include "ui/customer/customerdisplay.h"

#include "ui/look/fittedtext.h"
#include "ui/look/scale.h"
#include "ui/look/terminaldrawing.h"
#include "ui/look/theme.h"
#include "ui/print/qrview.h"

#include <QPainter>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

// Shares of the height, in per mille.
constexpr int kHead = 110;
constexpr int kAmount = 200;
constexpr int kWord = 120;
constexpr int kLine = 56;
constexpr int kAboveLine = 52;
constexpr int kCaption = 38;
constexpr int kMargin = 60;
constexpr int kLeast = 14; ///< In pixels.

int share(int of, int perMille)
{
    return of * perMille / 1000;
}

/// \a text as large as it fits into \a place, up to the size of \a font.
void paintFitted(QPainter &painter, const QString &text, const QFont &font, const QRect &place,
                 Qt::Alignment alignment)
{
    if (text.isEmpty())
        return;
    const FittedText fit = fitted(text, font, kLeast, place.size());
    painter.setFont(fit.font);
    painter.drawText(place, static_cast<int>(alignment | Qt::AlignAbsolute), fit.lines.join(u'\n'));
}

} // namespace

CustomerDisplay::CustomerDisplay()
    : QWidget(nullptr,
              Qt::Window | Qt::FramelessWindowHint | Qt::WindowDoesNotAcceptFocus
                  | Qt::WindowTransparentForInput)
    , m_terminal(new TerminalDrawing(this))
    , m_code(new QrView(u"customerCode"_s, this))
{
    setObjectName(u"customerDisplay"_s);
    setAttribute(Qt::WA_ShowWithoutActivating);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::BlankCursor);
    //: Title of the window that faces the customer.
    setWindowTitle(tr("Customer display"));
    m_terminal->setVisible(false);
}

void CustomerDisplay::show(const CustomerView &view)
{
    if (m_view == view)
        return;
    m_view = view;
    m_terminal->setVisible(view.showsTerminal);
    //: On the drawing of a terminal for the customer.
    m_terminal->show(view.heading, tr("Present card"));
    m_code->show(QrCode::of(view.forPhone));
    layOut();
    update();
}

int CustomerDisplay::headHeight() const
{
    return m_view.role ? share(height(), kHead) : height();
}

/// What is left for the texts beside the drawing or the code.
QRect CustomerDisplay::texts() const
{
    const int margin = share(width(), kMargin);
    const QRect field(0, headHeight(), width(), height() - headHeight());
    QRect place = field.adjusted(margin, margin / 2, -margin, -margin / 2);
    const bool isMirrored = isRightToLeft();
    if (m_view.showsTerminal)
        isMirrored ? place.setRight(width() - m_terminal->width() - 2 * margin)
                   : place.setLeft(m_terminal->width() + 2 * margin);
    if (!m_view.forPhone.isEmpty())
        isMirrored ? place.setLeft(m_code->width() + 2 * margin)
                   : place.setRight(width() - m_code->width() - 2 * margin);
    return place;
}

void CustomerDisplay::layOut()
{
    constexpr int kDrawing = 560;
    constexpr int kCode = 440;
    const int margin = share(width(), kMargin);
    const int middle = headHeight() + (height() - headHeight()) / 2;
    const QSize drawing(share(height(), kDrawing), share(height(), kDrawing));
    const int drawn = isRightToLeft() ? width() - margin - drawing.width() : margin;
    m_terminal->setGeometry(drawn, middle - drawing.height() / 2, drawing.width(),
                            drawing.height());
    const int side = std::max(m_code->minimumSizeHint().width(), share(height(), kCode));
    const int left = isRightToLeft() ? margin : width() - margin - side;
    m_code->setGeometry(left, middle - side / 2, side, side);
}

void CustomerDisplay::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void CustomerDisplay::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), theme().ground);
    if (m_view.role) {
        painter.fillRect(0, headHeight(), width(), height() - headHeight(),
                         theme().of(*m_view.role).field);
        paintTexts(painter);
    }
    paintHead(painter);
}

void CustomerDisplay::paintHead(QPainter &painter) const
{
    constexpr int kShop = 44;
    constexpr int kIdleShop = 110;
    constexpr int kBand = 40;
    const int margin = share(width(), kMargin);
    QRect place(margin, 0, width() - 2 * margin, headHeight());
    if (!m_view.band.isEmpty()) {
        const QRect band(0, 0, width(), share(height(), kBand));
        painter.fillRect(band, theme().training);
        painter.setPen(theme().onTraining);
        painter.setFont(displayFont(band.height() * 2 / 3, QFont::DemiBold));
        painter.drawText(band, Qt::AlignCenter, m_view.band);
        place.setTop(band.bottom());
    }
    const int pixels = share(height(), m_view.role ? kShop : kIdleShop);
    painter.setPen(theme().text);
    paintFitted(painter, m_view.shop, displayFont(pixels, QFont::DemiBold), place, Qt::AlignCenter);
}

void CustomerDisplay::paintTexts(QPainter &painter) const
{
    const QRect place = texts();
    const RoleColours &colours = theme().of(*m_view.role);
    const Qt::Alignment leading = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    painter.setPen(colours.onField);
    const int large = share(height(), m_view.showsTerminal ? kAmount : kWord);
    const int above = m_view.above.isEmpty() ? 0 : share(height(), kAboveLine) * 3 / 2;
    const int below = share(height(), kLine) * 3;
    int y = place.center().y() - (above + large * 3 / 2 + below) / 2;
    const auto line = [&](const QString &text, int pixels, int height, QFont::Weight weight,
                          int indent) {
        QRect row(place.left(), y, place.width(), height);
        isRightToLeft() ? row.setRight(row.right() - indent) : row.setLeft(row.left() + indent);
        paintFitted(painter, text, displayFont(pixels, weight), row, leading | Qt::AlignVCenter);
        y += height;
    };
    if (above > 0)
        line(m_view.above, share(height(), kAboveLine), above, QFont::DemiBold, 0);
    int indent = 0;
    if (m_view.icon) {
        const int left = isRightToLeft() ? place.right() - large : place.left();
        painter.drawPixmap(left, y + large / 4, pixmap(*m_view.icon, colours.onField, large, this));
        indent = large * 5 / 4;
    }
    line(m_view.heading, large, large * 3 / 2, QFont::Bold, indent);
    line(m_view.below, share(height(), kLine), below, QFont::DemiBold, 0);
    if (!m_view.forPhone.isEmpty()) {
        const QRect code = m_code->geometry();
        paintFitted(painter, m_view.belowCode,
                    displayFont(share(height(), kCaption), QFont::DemiBold),
                    code.translated(0, code.height()).adjusted(0, 0, 0, -code.height() * 3 / 4),
                    Qt::AlignCenter);
    }
}

} // namespace tillside
