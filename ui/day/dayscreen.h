#pragma once

#include "core/control/daytotalscontroller.h"

#include <QWidget>

class QStackedWidget;

namespace tillside {

class CloseForm;
class DayPage;

/// "Day totals": the totals of a day, and the question who closes it.
class DayScreen final : public QWidget {
    Q_OBJECT

public:
    /// \a controller must outlive the screen.
    DayScreen(DayTotalsController &controller, QWidget *parent);

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
    void refresh();
    void ask();
    void askForFile();
    void onSaved(bool isWritten, const QString &path);

    DayTotalsController &m_controller;
    QStackedWidget *m_stack;
    DayPage *m_page;
    CloseForm *m_form = nullptr; ///< While the person is asked.
};

} // namespace tillside
