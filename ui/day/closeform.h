#pragma once

#include "core/day/dayclosing.h"

#include <QWidget>

class QPushButton;

namespace tillside {

class FormField;
class MainButton;
class OnOffSwitch;
struct Day;

/// "Close the day?": what is closed, who does it, and who answers for what is not known. Enter
/// never confirms it; Escape goes back.
class CloseForm final : public QWidget {
    Q_OBJECT

public:
    /// \a hasReports: whether a terminal has a call for its totals.
    CloseForm(const Day &day, bool hasReports, const QDateTime &now, QWidget *parent);

signals:
    void declined();
    void confirmed(const tillside::CloseOrder &order);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeForm(const Day &day, const QDateTime &now);
    [[nodiscard]] QWidget *makeSwitch();
    void updateButton();
    void confirm();

    bool m_isInDoubt;
    bool m_hasReports;
    QPushButton *m_back;
    FormField *m_by = nullptr;
    FormField *m_supervisor = nullptr; ///< Null if nothing is in doubt.
    OnOffSwitch *m_z = nullptr; ///< Null if no terminal has reports.
    MainButton *m_confirm;
};

} // namespace tillside
