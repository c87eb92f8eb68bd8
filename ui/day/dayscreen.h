#pragma once

#include "core/control/closeddayscontroller.h"
#include "core/control/daytotalscontroller.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace tillside {

class CloseForm;
class ClosedDaysPage;
class DayPage;
class ReceiptDesk;

/// "Day totals": the totals of a day, the question who closes it, and the days that were closed.
class DayScreen final : public QWidget {
    Q_OBJECT

public:
    /// All that is referred to must outlive the screen. \a desk prints.
    DayScreen(DayTotalsController &controller, ClosedDaysController &closedDays, ReceiptDesk &desk,
              QWidget *parent);

signals:
    void backWanted(); ///< To the transactions.
    void toCheckWanted();
    /// The buttons in one place have changed.
    void buttonsChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectPage();
    void connectClosedDays();
    void showClosedDays();
    void leaveClosedDays();
    /// The paper of \a sheet; as a copy if it was closed before.
    void print(const DaySheet &sheet, bool isCopy);
    void askForPdf(const DaySheet &sheet, bool isCopy);
    /// Asks for a file of \a kind, "Name (*.suffix)", and then does \a then with its path.
    void askForFile(const QString &kind, const QString &suffix,
                    const std::function<void(const QString &)> &then);
    void refresh();
    void ask();
    void onSaved(bool isWritten, const QString &path);

    DayTotalsController &m_controller;
    ClosedDaysController &m_closedDays;
    ReceiptDesk &m_desk;
    QStackedWidget *m_stack;
    DayPage *m_page;
    ClosedDaysPage *m_list;
    CloseForm *m_form = nullptr; ///< While the person is asked.
};

} // namespace tillside
