#pragma once

#include "core/control/transactionscontroller.h"

#include <QDialog>

class QCalendarWidget;

namespace tillside {

class MainButton;

/// Asks for the first and the last day of a list in two calendars, which the keyboard can use too:
/// the arrows move the day, and Enter goes on. The last day is never before the first.
class DayRangeDialog final : public QDialog {
    Q_OBJECT

public:
    /// No day after \a today can be chosen.
    DayRangeDialog(const DayRange &range, const QDate &today, QWidget *parent);

signals:
    void chosen(const tillside::DayRange &range);

private:
    [[nodiscard]] QWidget *makeCalendar(const QString &label, const QString &objectName,
                                        QCalendarWidget *calendar);
    [[nodiscard]] QWidget *makeButtons();
    void update();

    QCalendarWidget *m_first;
    QCalendarWidget *m_last;
    MainButton *m_show = nullptr;
};

} // namespace tillside
