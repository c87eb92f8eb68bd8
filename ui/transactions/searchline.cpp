#include "ui/transactions/searchline.h"

#include "ui/look/icons.h"
#include "ui/look/look.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QAction>
#include <QFontMetrics>
#include <QKeySequence>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLongest = 200; ///< Characters of a search.
constexpr int kRoomForHint = 400;

} // namespace

SearchLine::SearchLine(QWidget *parent)
    : QLineEdit(parent)
{
    setObjectName(u"transactionSearch"_s);
    //: For screen readers: the search box above the list of payments.
    setAccessibleName(tr("Search"));
    setMaxLength(kLongest);
    addAction(icon(Icon::Search, theme().muted), QLineEdit::LeadingPosition);
    QAction *clear = addAction(icon(Icon::Cross, theme().text), QLineEdit::TrailingPosition);
    //: Button in the search box: removes what was typed.
    clear->setToolTip(tr("Clear the search"));
    for (QToolButton *button : findChildren<QToolButton *>()) {
        if (button->defaultAction() == clear)
            button->setAccessibleName(clear->toolTip());
    }
    clear->setVisible(false);
    connect(clear, &QAction::triggered, this, [this] {
        setText({});
        emit textEdited({});
    });
    connect(this, &QLineEdit::textChanged, clear,
            [clear](const QString &text) { clear->setVisible(!text.isEmpty()); });
}

void SearchLine::paintEvent(QPaintEvent *event)
{
    constexpr int kRadius = 6;
    constexpr int kBeside = 16;
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || width() < scaled(kRoomForHint))
        return;
    const QString key = QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText);
    const QFont font = fontOf(TextStyle::KeyHint);
    const QFontMetrics metrics(font);
    const QSize box(metrics.horizontalAdvance(key) + 2 * grown(kGrid),
                    metrics.height() + grown(kGrid));
    const QRect place
        = QStyle::visualRect(layoutDirection(), rect(),
                             {width() - grown(kBeside) - box.width(), (height() - box.height()) / 2,
                              box.width(), box.height()});
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme().muted);
    painter.drawRoundedRect(place, grown(kRadius), grown(kRadius));
    painter.setFont(font);
    painter.drawText(place, Qt::AlignCenter, key);
}

} // namespace tillside
