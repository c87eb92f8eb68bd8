#pragma once

#include "core/control/transactionscontroller.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tillside {

/// The bar above the list of payments: the search box, the days, the outcomes, and the payments to
/// check. On a narrow bar the buttons show their icons only.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent);

    /// Shows \a wish.
    void show(const TransactionsWish &wish);
    /// How many payments a person has to check.
    void setToCheck(int count);
    /// The person wants to search: the box gets the focus, its text selected.
    void beginSearch();

    [[nodiscard]] const TransactionsWish &wish() const { return m_wish; }

signals:
    /// wish() has changed.
    void changed();
    void toCheckPressed();
    void dayTotalsPressed();
    /// The person wants to go from the search box to the list.
    void listWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QPushButton *makeDays();
    [[nodiscard]] QPushButton *makeOutcomes();
    void update();
    void fit();

    TransactionsWish m_wish;
    int m_countToCheck = 0;
    QLineEdit *m_search;
    QPushButton *m_days;
    QPushButton *m_outcomes;
    QPushButton *m_toCheck;
    QPushButton *m_dayTotals;
};

} // namespace tillside
