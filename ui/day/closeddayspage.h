#pragma once

#include "ui/day/closeddaysview.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tillside {

/// The closed days, the newest first: who closed each, what it came to, and its paper once more.
class ClosedDaysPage final : public QWidget {
    Q_OBJECT

public:
    explicit ClosedDaysPage(QWidget *parent);

    void show(const ClosedDaysView &view);

signals:
    void backPressed();
    /// The person wants a copy of the day at \a row on paper, or as PDF.
    void printPressed(std::size_t row);
    void pdfPressed(std::size_t row);
    void earlierPressed();
    void laterPressed();

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeRow(const ClosedDayView &day, std::size_t row);

    QPushButton *m_back;
    QLabel *m_empty;
    QPushButton *m_earlier;
    QPushButton *m_later;
    QVBoxLayout *m_rows = nullptr;
    std::vector<ClosedDayView> m_shown;
};

} // namespace tillside
