#include "ui/settings/sectionlist.h"

#include "ui/look/look.h"
#include "ui/settings/sectionbutton.h"
#include "ui/settings/settingsform.h"

#include <QButtonGroup>
#include <QStyle>

#include <algorithm>

namespace tillside {

namespace {

constexpr int kGap = kGrid / 2;

} // namespace

SectionList::SectionList(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    //: For screen readers: the group of buttons that open the sections of the settings.
    setAccessibleName(tr("Sections"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const SettingsSection section : kSettingsSections)
        addSection(section);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isOn) {
        if (isOn)
            emit chosen(static_cast<SettingsSection>(id));
    });
}

void SectionList::addSection(SettingsSection section)
{
    const SectionLook look = sectionLook(section);
    auto *button = new SectionButton(look.icon, look.name, look.objectName, this);
    m_group->addButton(button, static_cast<int>(section));
    m_buttons.push_back(button);
}

void SectionList::choose(SettingsSection section)
{
    m_group->button(static_cast<int>(section))->setChecked(true);
}

/// All in one line, or in a list: a half line would look like a part of its own.
int SectionList::columnsIn(int width) const
{
    int widest = 0;
    for (const SectionButton *button : m_buttons)
        widest = std::max(widest, button->narrowWidth());
    const int count = static_cast<int>(m_buttons.size());
    return count * (widest + kGap) - kGap <= width ? count : 1;
}

int SectionList::arrange(int width, bool isForReal) const
{
    const int columns = columnsIn(width);
    const int each = (width + kGap) / columns - kGap;
    int place = 0;
    int top = 0;
    int high = 0;
    for (SectionButton *button : m_buttons) {
        const int column = place++ % columns;
        if (column == 0 && place > 1)
            top += high + kGap;
        high = button->heightForWidth(each);
        const QRect there(column * (each + kGap), top, each, high);
        if (isForReal)
            button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), there));
    }
    return top + high;
}

int SectionList::heightForWidth(int width) const
{
    return arrange(width, false);
}

QSize SectionList::sizeHint() const
{
    return m_buttons.front()->sizeHint();
}

void SectionList::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(width(), true);
}

} // namespace tillside
