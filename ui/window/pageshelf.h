#pragma once

#include "core/model/terminalrecord.h"
#include "ui/transactions/detailsview.h"
#include "ui/window/controllers.h"
#include "ui/window/screens.h"

#include <QObject>

#include <map>
#include <optional>

class QStackedWidget;

namespace tillside {

class ReceiptScreen;

/// The pages other than those of ChargeFlow. Each is built on first use and kept.
class PageShelf final : public QObject {
    Q_OBJECT

public:
    /// \a stack owns the pages.
    PageShelf(Controllers controllers, QStackedWidget *stack);

    [[nodiscard]] Controllers &controllers() { return m_controllers; }
    [[nodiscard]] QStackedWidget *stack() { return m_stack; }

    /// The page of \a place, which has a row with `make` in screens().
    [[nodiscard]] QWidget *page(Place place);
    [[nodiscard]] QWidget *pairingPage();
    [[nodiscard]] QWidget *welcomePage();
    /// Its page, which a person leaves with receiptLeft().
    [[nodiscard]] ReceiptScreen *receiptPage();
    /// Whether \a page is one of these.
    [[nodiscard]] bool has(const QWidget *page) const;
    [[nodiscard]] bool isPairingShown() const;
    [[nodiscard]] bool isWelcomeShown() const;
    /// If "Payments to check" is shown, the person leaves it.
    void leaveCheck();
    /// Says \a sentence beside the chosen payment of the transactions.
    void tellOnTransactions(const QString &sentence);
    /// Goes on with the search that the person began on another page.
    void continueSearch();
    /// Discards the page of \a place, so that the next use rebuilds it; does nothing while the page
    /// is shown.
    void forget(Place place);

signals:
    /// A person wants to pair a new terminal, or \a again.
    void pairRequested(const std::optional<tillside::TerminalRecord> &again);
    void trainingRequested();
    /// The person wants \a action on the payment of \a details; see TransactionsScreen.
    void actionWanted(tillside::TransactionAction action,
                      const tillside::TransactionDetails &details);
    void toCheckWanted();
    void receiptLeft();
    void transactionsWanted();
    void dayTotalsWanted();
    /// The buttons in one place have changed.
    void buttonsChanged();

private:
    Controllers m_controllers;
    QStackedWidget *m_stack;
    std::map<Place, QWidget *> m_built;
    QWidget *m_pairingPage = nullptr;
    QWidget *m_welcomePage = nullptr;
    ReceiptScreen *m_receiptPage = nullptr;
};

} // namespace tillside
