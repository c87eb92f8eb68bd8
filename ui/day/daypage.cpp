#include "ui/day/daypage.h"

#include "ui/day/dayfigure.h"
#include "ui/day/daytable.h"
#include "ui/day/hourchart.h"
#include "ui/look/buttonpicture.h"
#include "ui/look/controls.h"
#include "ui/look/fittingrow.h"
#include "ui/look/icons.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/look/wrappingrow.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDaysBack = 14; ///< That a person may choose.
constexpr int kLeastChart = 300;

} // namespace

DayPage::DayPage(QWidget *parent)
    : QWidget(parent)
    //: Button: leaves the day's totals for the list of payments.
    , m_back(quietButton(tr("Transactions"), u"dayBackButton"_s, this))
    , m_days(plainButton({}, u"dayChoice"_s, this))
    //: Button: asks the terminals for their own totals, and compares them with the till's.
    , m_ask(plainButton(tr("Compare with the terminals"), u"dayAskButton"_s, this))
    //: Button: prints the day's totals.
    , m_print(plainButton(tr("Print"), u"dayPrintButton"_s, this))
    //: Button: writes the day's totals into a file of this kind.
    , m_pdf(plainButton(tr("PDF"), u"dayPdfButton"_s, this))
    //: Button: writes the day's totals into a file of this kind.
    , m_csv(plainButton(tr("CSV"), u"dayCsvButton"_s, this))
    //: Button: leads to the question who closes the day.
    , m_close(plainButton(tr("Close the day"), u"dayCloseButton"_s, this))
    , m_doubt(new Banner(u"dayDoubt"_s, this))
    , m_news(new Banner(u"dayNews"_s, this))
    , m_inDoubt(smallLabel({}, u"dayInDoubt"_s, this))
    , m_reports(bodyLabel({}, u"dayReports"_s, this))
    , m_learned(smallLabel({}, u"dayLearned"_s, this))
    , m_since(smallLabel({}, u"daySince"_s, this))
{
    setObjectName(u"dayPage"_s);
    setFocusPolicy(Qt::StrongFocus);
    setProperty("showsOwnFocus", true); // It has the focus only to be read aloud.
    for (QLabel *label : {m_inDoubt, m_reports, m_learned, m_since})
        alignLeading(label);
    for (Banner *banner : {m_doubt, m_news}) // As high as its wrapped words.
        banner->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    setPicture(m_back, Icon::Back);
    setPicture(m_days, Icon::Calendar, theme().text);
    setPicture(m_ask, Icon::Terminals);
    setPicture(m_print, Icon::Print);
    setPicture(m_pdf, Icon::Pdf);
    setPicture(m_csv, Icon::Export);
    setPicture(m_close, Icon::Lock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(2 * kGrid));
    column->addLayout(makeHead());
    column->addWidget(scrolled(makeTotals(), this), 1);
    connect(m_back, &QPushButton::clicked, this, &DayPage::backPressed);
    connect(m_ask, &QPushButton::clicked, this, &DayPage::askPressed);
    connect(m_print, &QPushButton::clicked, this, &DayPage::printPressed);
    connect(m_pdf, &QPushButton::clicked, this, &DayPage::pdfPressed);
    connect(m_csv, &QPushButton::clicked, this, &DayPage::savePressed);
    connect(m_close, &QPushButton::clicked, this, &DayPage::closePressed);
    connect(m_doubt, &Banner::pressed, this, &DayPage::toCheckPressed);
    connect(m_news, &Banner::pressed, this, &DayPage::printClosedPressed);
}

QLayout *DayPage::makeHead()
{
    auto *row = new WrappingRow(nullptr);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grown(12));
    auto *title = new QWidget(this);
    auto *leading = new QHBoxLayout(title);
    leading->setContentsMargins(0, 0, 0, 0);
    leading->setSpacing(grown(12));
    leading->addWidget(m_back);
    //: Title of the page that counts a day.
    QLabel *words = titleLabel(tr("Day totals"), u"dayTitle"_s, title);
    words->setWordWrap(false);
    leading->addWidget(words);
    setAccessibleName(words->text());
    row->addWidget(title);
    for (QPushButton *button : {m_days, m_ask, m_print, m_pdf, m_csv, m_close})
        row->addWidget(button);
    return row;
}

QWidget *DayPage::makeTotals()
{
    auto *inside = new QWidget(this);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, 0, grown(kGrid));
    column->setSpacing(grown(2 * kGrid));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_doubt, m_inDoubt, m_news, m_reports})
        column->addWidget(widget);
    auto *figures = new FittingRow(nullptr);
    figures->setSpacing(grown(2 * kGrid));
    for (const QString &name : {u"Charged"_s, u"Held"_s, u"NotKnown"_s}) {
        m_figures.push_back(new DayFigure(name, inside));
        figures->add(m_figures.back(), 1);
    }
    column->addLayout(figures);
    auto *lower = new FittingRow(nullptr);
    lower->setSpacing(grown(2 * kGrid));
    m_tables = new QWidget(inside);
    m_tableColumn = new QVBoxLayout(m_tables);
    m_tableColumn->setContentsMargins(0, 0, 0, 0);
    m_tableColumn->setSpacing(grown(2 * kGrid));
    lower->add(m_tables, 3);
    QFrame *chart = card(inside);
    auto *chartColumn = new QVBoxLayout(chart);
    chartColumn->setContentsMargins(grown(20), grown(16), grown(20), grown(16));
    chartColumn->setSpacing(grown(12));
    //: Above a chart: the sales of each hour of a day.
    chartColumn->addWidget(strongLabel(tr("Sales by the hour"), u"hourChartTitle"_s, chart));
    m_chart = new HourChart(chart);
    chartColumn->addWidget(m_chart, 1);
    chart->setMinimumWidth(scaled(kLeastChart));
    m_chartCard = chart;
    lower->add(chart, 2);
    column->addLayout(lower);
    column->addWidget(m_learned);
    column->addWidget(m_since);
    column->addStretch(1);
    return inside;
}

void DayPage::setDays(const QDate &today)
{
    if (std::exchange(m_today, today) == today)
        return;
    auto *menu = new QMenu(m_days);
    const auto add = [this, menu](const std::optional<QDate> &date) {
        menu->addAction(dayName(date, m_today, locale()), this,
                        [this, date] { emit chosen(date); });
    };
    add(std::nullopt);
    for (int i = 0; i < kDaysBack; ++i)
        add(today.addDays(-i));
    menu->addSeparator();
    //: Last line of a menu of days: leads to the list of the days that were closed.
    menu->addAction(tr("Closed days"), this, &DayPage::closedDaysPressed);
    delete m_days->menu();
    m_days->setMenu(menu);
}

void DayPage::show(const DayPageView &view)
{
    m_days->setText(view.day + QString(4, QChar::Nbsp)); // Qt draws the arrow over the words.
    m_days->setAccessibleName(view.day);
    m_doubt->show(view.doubt);
    m_news->show(view.news);
    const auto say = [](QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    say(m_inDoubt, view.inDoubt.join(u'\n'));
    say(m_reports, view.reports.join(u'\n'));
    say(m_learned, view.learned.join(u'\n'));
    say(m_since, view.since);
    for (std::size_t i = 0; i < m_figures.size(); ++i) {
        m_figures[i]->setVisible(i < view.figures.size());
        if (i < view.figures.size())
            m_figures[i]->show(view.figures[i]);
    }
    showTables(view.tables);
    m_chart->show(view.bars, view.barsInWords);
    m_chartCard->setVisible(!view.bars.empty());
    m_ask->setVisible(view.canAsk);
    for (QPushButton *button : {m_print, m_pdf, m_csv})
        button->setEnabled(!view.figures.empty());
    m_close->setVisible(view.canClose);
    m_days->setEnabled(!view.isWorking);
}

void DayPage::showTables(const std::vector<DayTableView> &tables)
{
    if (std::exchange(m_shown, tables) == tables)
        return;
    qDeleteAll(m_tables->findChildren<DayTable *>(Qt::FindDirectChildrenOnly));
    for (const DayTableView &table : tables)
        m_tableColumn->addWidget(new DayTable(table, locale(), m_tables));
}

} // namespace tillside
