#include "ui/settings/settingrow.h"

#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHeight = 76;
constexpr int kNarrow = 1100; ///< The width of the window.
constexpr int kControl = 368;
constexpr int kNarrowControl = 336;

} // namespace

SettingRow::SettingRow(const QString &name, const QString &line, QWidget *control, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
    , m_control(control)
    , m_problem(smallLabel({}, control->objectName() + u"Problem"_s, this))
{
    control->setAccessibleName(name);
    control->setAccessibleDescription(line);
    setRole(m_problem, ColourRole::Declined);
    m_problem->setVisible(false);
    const bool isWide = control->sizePolicy().horizontalPolicy() != QSizePolicy::Fixed;
    const bool isBelow = isWide && isTextLarge();
    auto *end = new QVBoxLayout;
    end->setSpacing(kGrid / 2);
    end->addWidget(control, 0, isWide ? Qt::Alignment() : Qt::AlignTrailing);
    end->addWidget(m_problem);
    auto *row = new QBoxLayout(isBelow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, this);
    row->setContentsMargins(3 * kGrid, kGrid, 3 * kGrid, kGrid);
    row->setSpacing(isBelow ? kGrid : 3 * kGrid);
    row->addLayout(makeTexts(name), 1);
    row->addLayout(end);
    fit();
}

QLayout *SettingRow::makeTexts(const QString &name)
{
    const QString control = m_control->objectName();
    QLabel *label = strongLabel(name, control + u"Label"_s, this);
    label->setBuddy(m_control);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addStretch(1);
    texts->addWidget(label);
    if (!m_line.isEmpty())
        texts->addWidget(smallLabel(m_line, control + u"Line"_s, this));
    texts->addStretch(1);
    return texts;
}

void SettingRow::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    m_control->setAccessibleDescription(sentence.isEmpty() ? m_line : sentence);
    if (!sentence.isEmpty())
        announce(m_problem, sentence);
}

void SettingRow::fit()
{
    setMinimumHeight(grown(kHeight));
    const bool isFixed = m_control->sizePolicy().horizontalPolicy() == QSizePolicy::Fixed;
    if (isFixed || isTextLarge())
        return;
    const int usual = grown(window()->width() < kNarrow ? kNarrowControl : kControl);
    const int width = std::max(usual, m_control->minimumSizeHint().width());
    m_control->setFixedWidth(width);
    m_problem->setFixedWidth(width);
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void SettingRow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fit();
    QWidget::changeEvent(event);
}

/// Also before the page was ever shown, when there is no QHideEvent.
bool SettingRow::event(QEvent *event)
{
    const bool isHiding = event->type() == QEvent::HideToParent;
    if (m_lineAbove != nullptr && (isHiding || event->type() == QEvent::ShowToParent))
        m_lineAbove->setVisible(!isHiding);
    return QWidget::event(event);
}

} // namespace tillside
