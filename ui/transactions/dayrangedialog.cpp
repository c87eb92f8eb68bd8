#include "ui/transactions/dayrangedialog.h"

#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/transactions/filterwords.h"

#include <QCalendarWidget>
#include <QLabel>
#include <QPushButton>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kButtonHeight = 64;
constexpr QSize kCalendar(340, 300);

QCalendarWidget *calendarAt(const QDate &day, const QDate &today, QWidget *parent)
{
    auto *calendar = new QCalendarWidget(parent);
    calendar->setMaximumDate(today);
    calendar->setSelectedDate(std::min(day.isValid() ? day : today, today));
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(parent->locale().firstDayOfWeek());
    calendar->setMinimumSize(scaled(kCalendar.width()), scaled(kCalendar.height()));
    QTextCharFormat plain; // Weekends are days like others in a shop.
    plain.setForeground(theme().text);
    for (const Qt::DayOfWeek weekend : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(weekend, plain);
    return calendar;
}

} // namespace

DayRangeDialog::DayRangeDialog(const DayRange &range, const QDate &today, QWidget *parent)
    : QDialog(parent)
    , m_first(calendarAt(range.first, today, this))
    , m_last(calendarAt(range.last, today, this))
{
    setObjectName(u"dayRangeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    //: Title of a dialog: which days the list of payments covers.
    setWindowTitle(tr("Choose days"));
    auto *calendars = new QWidget(this);
    auto *beside = new QBoxLayout(directionForText(), calendars);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(grown(3 * kGrid));
    //: Above a calendar: the first day of the list.
    beside->addWidget(makeCalendar(tr("From"), u"firstDay"_s, m_first));
    //: Above a calendar: the last day of the list.
    beside->addWidget(makeCalendar(tr("To"), u"lastDay"_s, m_last));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grown(3 * kGrid), grown(3 * kGrid), grown(3 * kGrid),
                               grown(3 * kGrid));
    column->setSpacing(grown(2 * kGrid));
    column->addWidget(scrolled(calendars, this), 1);
    column->addWidget(makeButtons());
    connect(m_first, &QCalendarWidget::selectionChanged, this, [this] {
        if (m_last->selectedDate() < m_first->selectedDate())
            m_last->setSelectedDate(m_first->selectedDate());
        update();
    });
    connect(m_last, &QCalendarWidget::selectionChanged, this, [this] {
        if (m_first->selectedDate() > m_last->selectedDate())
            m_first->setSelectedDate(m_last->selectedDate());
        update();
    });
    connect(m_first, &QCalendarWidget::activated, this, [this] { m_last->setFocus(); });
    connect(m_last, &QCalendarWidget::activated, this, [this] { m_show->setFocus(); });
    update();
    m_first->setFocus();
}

QWidget *DayRangeDialog::makeCalendar(const QString &label, const QString &objectName,
                                      QCalendarWidget *calendar)
{
    auto *place = new QWidget(this);
    auto *column = new QVBoxLayout(place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(kGrid));
    column->addWidget(leadLabel(label, objectName + u"Label"_s, place));
    column->addWidget(calendar, 1);
    calendar->setObjectName(objectName);
    calendar->setAccessibleName(label);
    return place;
}

QWidget *DayRangeDialog::makeButtons()
{
    auto *buttons = new QWidget(this);
    m_show = new MainButton({}, u"showDaysButton"_s, buttons, kButtonHeight);
    //: Button: leaves the choice of days as it was.
    QPushButton *cancel = plainButton(tr("Cancel"), u"cancelDaysButton"_s, buttons);
    cancel->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grown(2 * kGrid));
    row->addWidget(cancel);
    row->addWidget(m_show, 1);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_show, &QPushButton::clicked, this, [this] {
        emit chosen({m_first->selectedDate(), m_last->selectedDate()});
        accept();
    });
    return buttons;
}

void DayRangeDialog::update()
{
    //: Button: lists the payments of these days; %1 is "11/24/26 to 11/30/26", or one day.
    m_show->setText(
        tr("Show %1").arg(rangeWords({m_first->selectedDate(), m_last->selectedDate()}, locale())));
}

} // namespace tillside
