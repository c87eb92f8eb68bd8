#include "ui/look/questionpage.h"

#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 80 * kGrid;
constexpr int kIconSize = 48;
constexpr int kMargin = 4 * kGrid; ///< Around what is in the panel.
/// The text gets this height without scrolling, also in the smallest window.
constexpr int kTextHeight = 27 * kGrid;

/// A label that wraps asks for less height than it needs in a narrow panel. Large text scrolls
/// instead, because the buttons have to stay in the window.
QScrollArea *scrolledText(QLabel *text, QWidget *panel)
{
    QScrollArea *area = scrolled(text, panel);
    text->ensurePolished();
    const int needed = text->heightForWidth(scaled(kWidth) - 2 * kMargin);
    if (!isTextLarge())
        area->setMinimumHeight(std::min(needed, scaled(kTextHeight)));
    return area;
}

} // namespace

QuestionPage::QuestionPage(const Question &question, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"questionPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(question.title);
    setAccessibleDescription(question.explanation);
    auto *panel = card(this);
    panel->setMaximumWidth(scaled(kWidth));
    auto *icon = new QLabel(panel);
    icon->setPixmap(
        pixmap(Icon::Warning, theme().of(ColourRole::Warning).ink, scaledLarge(kIconSize), this));
    QPushButton *no = plainButton(question.no, u"questionNo"_s, panel);
    QPushButton *yes = dangerButton(question.yes, u"questionYes"_s, panel);
    yes->setVisible(!question.yes.isEmpty());
    no->installEventFilter(this);
    yes->installEventFilter(this);
    connect(yes, &QPushButton::clicked, this, [this] { answer(true); });
    connect(no, &QPushButton::clicked, this, [this] { answer(false); });

    auto *buttons = new QBoxLayout(directionForText());
    buttons->setSpacing(2 * kGrid);
    buttons->addWidget(no);
    buttons->addWidget(yes);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(2 * kGrid);
    column->addWidget(icon);
    column->addWidget(titleLabel(question.title, u"questionTitle"_s, panel));
    column->addWidget(
        scrolledText(bodyLabel(question.explanation, u"questionText"_s, panel), panel));
    column->addLayout(buttons);
    auto *middle = new QHBoxLayout;
    middle->addStretch(1);
    middle->addWidget(panel, 10);
    middle->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->addStretch(1);
    page->addLayout(middle);
    page->addStretch(1);
}

void QuestionPage::answer(bool yes)
{
    if (std::exchange(m_isAnswered, true))
        return;
    yes ? emit confirmed() : emit declined();
}

/// On some desktops, Enter presses the focused button.
bool QuestionPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

/// Handles the keys that no button accepted. Enter must never move money: it stops here and does
/// nothing.
void QuestionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        answer(false);
    else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter)
        QWidget::keyPressEvent(event);
}

} // namespace tillside
