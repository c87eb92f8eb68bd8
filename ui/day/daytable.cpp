#include "ui/day/daytable.h"

#include "ui/look/cardshadow.h"
#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"
#include "ui/text/isolated.h"

#include <QGridLayout>
#include <QLabel>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRow = 44;
constexpr int kNumber = 80;
constexpr int kAmount = 128;

/// \a label at the end of its cell, on one line: an amount is never broken or cut.
QLabel *atEnd(QLabel *label)
{
    label->setWordWrap(false);
    alignTrailing(label);
    return label;
}

} // namespace

DayTable::DayTable(const DayTableView &view, const QLocale &locale, QWidget *parent)
    : QFrame(parent)
    , m_grid(new QGridLayout(this))
{
    setObjectName(u"dayTable"_s);
    setProperty("panel", u"card"_s);
    CardShadow::give(*this, true);
    m_grid->setContentsMargins(grown(20), grown(kGrid), grown(20), grown(kGrid));
    m_grid->setHorizontalSpacing(grown(16));
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnMinimumWidth(1, scaledLarge(kNumber));
    m_grid->setColumnMinimumWidth(2, scaledLarge(kAmount));
    addHead();
    for (const texts::DayRow &row : view.rows)
        addRow(row, locale);
    addTotal(view.total);
    addQuiet(view.quiet, locale);
}

void DayTable::addHead()
{
    //: Head of a column in the day's totals: sales, refunds and so on.
    m_grid->addWidget(smallLabel(tr("Type"), u"dayHeadType"_s, this), 0, 0);
    //: Head of a column in the day's totals: how many payments.
    m_grid->addWidget(atEnd(smallLabel(tr("Number"), u"dayHeadNumber"_s, this)), 0, 1);
    //: Head of a column in the day's totals.
    m_grid->addWidget(atEnd(smallLabel(tr("Amount"), u"dayHeadAmount"_s, this)), 0, 2);
    m_grid->setRowMinimumHeight(0, scaled(kRow));
}

void DayTable::addLine()
{
    m_grid->addWidget(rowLine(this), m_grid->rowCount(), 0, 1, 3);
}

void DayTable::addRow(const texts::DayRow &row, const QLocale &locale)
{
    addLine();
    const int at = m_grid->rowCount();
    const QString name = QString::number(at);
    const auto label = [&](const QString &text, const QString &objectName) {
        return row.isPart ? quietLabel(text, objectName, this)
                          : strongLabel(text, objectName, this);
    };
    QLabel *word = row.isPart ? quietLabel(row.name, u"dayName"_s + name, this)
                              : bodyLabel(row.name, u"dayName"_s + name, this);
    word->setMinimumWidth(1); // It wraps, and the amount keeps its place.
    m_grid->addWidget(word, at, 0);
    const bool hasCount = row.count != 0 || row.isCounted;
    m_grid->addWidget(
        atEnd(label(hasCount ? locale.toString(row.count) : QString(), u"dayCount"_s + name)), at,
        1);
    QLabel *amount = atEnd(label(row.amount ? texts::amountText(*row.amount, locale) : QString(),
                                 u"dayAmount"_s + name));
    if (row.amount && row.amount->minor() < 0) {
        QPalette palette = amount->palette();
        palette.setColor(QPalette::WindowText, theme().of(ColourRole::Refund).ink);
        amount->setPalette(palette);
    }
    m_grid->addWidget(amount, at, 2);
    m_grid->setRowMinimumHeight(at, scaled(kRow));
}

void DayTable::addTotal(const QString &total)
{
    addLine();
    const int at = m_grid->rowCount();
    //: Last line of the day's totals.
    m_grid->addWidget(strongLabel(tr("Total"), u"dayTotalName"_s, this), at, 0);
    m_grid->addWidget(atEnd(leadLabel(total, u"dayTotal"_s, this)), at, 1, 1, 2);
    m_grid->setRowMinimumHeight(at, scaled(kRow));
}

/// One line for all of them: how many moved no money, and why.
void DayTable::addQuiet(const std::vector<texts::DayRow> &rows, const QLocale &locale)
{
    QStringList words;
    for (const texts::DayRow &row : rows) {
        if (!row.amount)
            //: How many payments moved no money. %1 is a word such as "Declined", %2 a number.
            words += tr("%1: %2").arg(row.name, locale.toString(row.count));
    }
    if (!words.isEmpty())
        m_grid->addWidget(smallLabel(words.join(u" · "_s), u"dayQuiet"_s, this), m_grid->rowCount(),
                          0, 1, 3);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

} // namespace tillside
