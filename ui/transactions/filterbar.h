#pragma once

#include "core/control/transactionscontroller.h"

#include <QWidget>

class QPushButton;

namespace tillside {

class SearchLine;

/// The bar above the list of payments: the search box, the days, the outcomes, the terminals, and
/// the payments to check. On a narrow bar the buttons show their icons only.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    enum class Page {
        All,
        ToCheck, ///< Its button is pressed, and stays when there is none.
    };

    FilterBar(Page page, QWidget *parent);

    /// Shows \a wish.
    void show(const TransactionsWish &wish);
    /// How many payments a person has to check.
    void setToCheck(int count);
    /// The person wants to search: the box gets the focus, its text selected.
    void beginSearch();
    /// The person goes on typing in the box, which was in another bar.
    void continueSearch();
    [[nodiscard]] bool isSearching() const;

    [[nodiscard]] const TransactionsWish &wish() const { return m_wish; }
    /// The terminals that the list can be narrowed to. With one alone, there is nothing to choose.
    void setTerminals(const std::vector<TerminalRecord> &terminals);

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
    void choose(DayChoice days);
    void askForDays();
    [[nodiscard]] QString dayLabel() const;
    [[nodiscard]] QString terminalLabel() const;
    void update();
    void fit();

    Page m_page;
    TransactionsWish m_wish;
    int m_countToCheck = 0;
    std::vector<TerminalRecord> m_terminals;
    SearchLine *m_search;
    QPushButton *m_days;
    QPushButton *m_outcomes;
    QPushButton *m_byTerminal;
    QPushButton *m_toCheck;
    QPushButton *m_dayTotals;
};

} // namespace tillside
