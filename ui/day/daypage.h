#pragma once

#include "ui/day/dayview.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tillside {

class DayFigure;
class HourChart;

/// The totals of a day: what is in doubt on top, three figures, a table for each currency, and the
/// sales by the hour.
class DayPage final : public QWidget {
    Q_OBJECT

public:
    explicit DayPage(QWidget *parent);

    void show(const DayPageView &view);
    /// Says something until the page is shown anew.
    void tell(const BannerView &news) { m_news->show(news); }
    /// The days that a person may choose, beside the open day.
    void setDays(const QDate &today);

signals:
    void backPressed();
    void chosen(const std::optional<QDate> &date);
    void toCheckPressed();
    void askPressed();
    void closePressed();
    void printPressed();
    /// Wants the day as PDF.
    void pdfPressed();
    void savePressed();
    void closedDaysPressed();
    /// Wants the day printed that was just closed.
    void printClosedPressed();

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeTotals();
    void showTables(const std::vector<DayTableView> &tables);

    QPushButton *m_back;
    QPushButton *m_days;
    QPushButton *m_ask;
    QPushButton *m_print;
    QPushButton *m_pdf;
    QPushButton *m_csv;
    QPushButton *m_close;
    Banner *m_doubt;
    Banner *m_news;
    QLabel *m_inDoubt;
    QLabel *m_reports;
    QLabel *m_learned;
    QLabel *m_since;
    std::vector<DayFigure *> m_figures;
    QWidget *m_tables = nullptr; ///< The tables, made anew when they change.
    QVBoxLayout *m_tableColumn = nullptr;
    std::vector<DayTableView> m_shown;
    QWidget *m_chartCard = nullptr;
    HourChart *m_chart = nullptr;
    QDate m_today;
};

} // namespace tillside
