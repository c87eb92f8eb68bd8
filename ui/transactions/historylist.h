#pragma once

#include "ui/transactions/detailsview.h"

#include <QWidget>

class QGridLayout;

namespace tillside {

/// The history of a payment: a time and a sentence for each line, along a thin line with a dot for
/// each, the newest filled.
class HistoryList final : public QWidget {
    Q_OBJECT

public:
    explicit HistoryList(QWidget *parent);

    void show(const std::vector<HistoryLine> &lines);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<HistoryLine> m_lines;
    QGridLayout *m_grid;
};

} // namespace tillside
