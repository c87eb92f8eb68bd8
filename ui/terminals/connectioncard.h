#pragma once

#include "ui/terminals/connectionview.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tillside {

class CheckList;
class MainButton;

/// How far the till gets with one terminal: a line for each step of the check, and what to do about
/// it.
class ConnectionCard final : public QFrame {
    Q_OBJECT

public:
    explicit ConnectionCard(QWidget *parent);

    void present(const ConnectionView &view);

signals:
    void checkRequested();
    void pairRequested();

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeActions();
    void copyReport();

    QString m_report;
    QLabel *m_terminal = nullptr;
    QLabel *m_time = nullptr;
    CheckList *m_lines;
    QLabel *m_verdict;
    MainButton *m_pair;
    QPushButton *m_again = nullptr;
    QPushButton *m_copy = nullptr;
    QWidget *m_actions;
};

} // namespace tillside
