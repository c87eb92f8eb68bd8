#include "ui/day/closeddayspage.h"

#include "ui/look/buttonpicture.h"
#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/wrappingrow.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

ClosedDaysPage::ClosedDaysPage(QWidget *parent)
    : QWidget(parent)
    //: Button: leaves the list of closed days for the day's totals.
    , m_back(quietButton(tr("Day totals"), u"closedDaysBackButton"_s, this))
    , m_empty(bodyLabel({}, u"closedDaysEmpty"_s, this))
    //: Button below a list of closed days: shows those before them.
    , m_earlier(plainButton(tr("Earlier days"), u"closedDaysEarlier"_s, this))
    //: Button below a list of closed days: shows those after them.
    , m_later(plainButton(tr("Later days"), u"closedDaysLater"_s, this))
{
    setObjectName(u"closedDaysPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsOwnFocus", true); // It has the focus only to be read aloud.
    setPicture(m_back, Icon::Back);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(2 * kGrid));
    column->addLayout(makeHead());
    column->addWidget(m_empty);
    auto *inside = new QWidget(this);
    m_rows = new QVBoxLayout(inside);
    m_rows->setContentsMargins(0, 0, 0, grown(kGrid));
    m_rows->setSpacing(grown(kGrid));
    m_rows->addStretch(1);
    column->addWidget(scrolled(inside, this), 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(grown(12));
    foot->addWidget(m_later);
    foot->addStretch(1);
    foot->addWidget(m_earlier);
    column->addLayout(foot);
    connect(m_back, &QPushButton::clicked, this, &ClosedDaysPage::backPressed);
    connect(m_earlier, &QPushButton::clicked, this, &ClosedDaysPage::earlierPressed);
    connect(m_later, &QPushButton::clicked, this, &ClosedDaysPage::laterPressed);
}

QLayout *ClosedDaysPage::makeHead()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(grown(12));
    row->addWidget(m_back);
    //: Title of the list of the days that were closed.
    QLabel *title = titleLabel(tr("Closed days"), u"closedDaysTitle"_s, this);
    row->addWidget(title, 1);
    setAccessibleName(title->text());
    return row;
}

QWidget *ClosedDaysPage::makeRow(const ClosedDayView &day, std::size_t row)
{
    const QString name = QString::number(row);
    QFrame *panel = card(this);
    auto *line = new WrappingRow(nullptr);
    line->setSpacing(grown(12));
    auto *words = new QWidget(panel);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(4));
    QLabel *total = leadLabel(day.total, u"closedDayTotal"_s + name, words);
    QLabel *by = bodyLabel(day.line, u"closedDayLine"_s + name, words);
    for (QLabel *label : {total, by}) {
        alignLeading(label);
        column->addWidget(label);
    }
    line->addWidget(words);
    //: Button: prints the totals of a closed day once more.
    QPushButton *print = plainButton(tr("Print a copy"), u"closedDayPrint"_s + name, panel);
    //: Button: writes the totals of a closed day into a file of this kind.
    QPushButton *pdf = plainButton(tr("PDF"), u"closedDayPdf"_s + name, panel);
    setPicture(print, Icon::Print);
    setPicture(pdf, Icon::Pdf);
    line->addWidget(print);
    line->addWidget(pdf);
    connect(print, &QPushButton::clicked, this, [this, row] { emit printPressed(row); });
    connect(pdf, &QPushButton::clicked, this, [this, row] { emit pdfPressed(row); });
    line->setContentsMargins(grown(20), grown(12), grown(20), grown(12));
    panel->setLayout(line);
    return panel;
}

void ClosedDaysPage::show(const ClosedDaysView &view)
{
    m_empty->setText(view.empty);
    m_empty->setVisible(!view.empty.isEmpty());
    m_earlier->setVisible(view.hasEarlier);
    m_later->setVisible(view.hasLater);
    if (std::exchange(m_shown, view.days) == view.days)
        return;
    while (m_rows->count() > 1) {
        const std::unique_ptr<QLayoutItem> item(m_rows->takeAt(0));
        delete item->widget();
    }
    for (std::size_t row = 0; row < view.days.size(); ++row)
        m_rows->insertWidget(static_cast<int>(row), makeRow(view.days[row], row));
}

} // namespace tillside
