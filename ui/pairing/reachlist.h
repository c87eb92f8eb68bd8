#pragma once

#include "core/reach/reachcheck.h"

#include <QFrame>

#include <optional>

class QPushButton;

namespace tillside {

class CheckList;

/// The live progress of looking for a terminal: a line for each step, and a button to look again.
class ReachList final : public QFrame {
    Q_OBJECT

public:
    explicit ReachList(QWidget *parent);

    void present(const std::optional<Reach> &reach, const std::optional<TerminalAddress> &address);

signals:
    void againRequested();

private:
    CheckList *m_lines;
    QPushButton *m_again;
};

} // namespace tillside
