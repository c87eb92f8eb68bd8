#pragma once

#include "ui/terminals/connectionview.h"

#include <QFrame>

class QLabel;

namespace tillside {

class CheckList;
class MainButton;

/// How far the till gets with one terminal: a line for each step, and what to do about it.
class ConnectionCard final : public QFrame {
    Q_OBJECT

public:
    explicit ConnectionCard(QWidget *parent);

    void present(const ConnectionView &view);

signals:
    void lookRequested();
    void pairRequested();

private:
    [[nodiscard]] QLayout *makeHead();

    Reachability m_state = Reachability::Unknown;
    QLabel *m_terminal = nullptr;
    CheckList *m_lines;
    MainButton *m_pair;
    MainButton *m_look;
};

} // namespace tillside
