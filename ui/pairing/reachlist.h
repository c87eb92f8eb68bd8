#pragma once

#include "ui/pairing/reachview.h"

#include <QFrame>

#include <array>

class QLabel;
class QPushButton;

namespace tillside {

class IconView;

/// The live progress of looking for a terminal: a line for each step, and a button to look again.
class ReachList final : public QFrame {
    Q_OBJECT

public:
    explicit ReachList(QWidget *parent);

    void present(const std::optional<Reach> &reach, const std::optional<TerminalAddress> &address);

signals:
    void againRequested();

private:
    struct Line {
        IconView *icon = nullptr;
        QLabel *label = nullptr;
        QLabel *sentence = nullptr;
    };
    [[nodiscard]] QWidget *makeLine(ReachStep step);

    std::array<Line, kReachSteps.size()> m_lines;
    QPushButton *m_again;
};

} // namespace tillside
