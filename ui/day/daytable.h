#pragma once

#include "ui/day/dayview.h"

#include <QFrame>

class QGridLayout;

namespace tillside {

/// The lines of a day in one currency, its total, and below it what moved no money.
class DayTable final : public QFrame {
    Q_OBJECT

public:
    /// The names of its labels begin with "day" and end with the number of the line.
    DayTable(const DayTableView &view, const QLocale &locale, QWidget *parent);

private:
    void addHead();
    void addRow(const texts::DayRow &row, const QLocale &locale);
    void addTotal(const QString &total);
    void addQuiet(const std::vector<texts::DayRow> &rows, const QLocale &locale);
    void addLine();

    QGridLayout *m_grid;
};

} // namespace tillside
