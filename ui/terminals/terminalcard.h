#pragma once

#include "ui/terminals/terminalcardview.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tillside {

class Notice;

/// One terminal in the list: what is known of it, and what can be done with it.
class TerminalCard final : public QFrame {
    Q_OBJECT

public:
    /// What stays the same as long as the card is there is taken from \a view at once.
    TerminalCard(const TerminalCardView &view, QWidget *parent);

    /// Shows what has changed.
    void present(const TerminalCardView &view);

signals:
    void useRequested();
    void lookRequested();
    void pairRequested();
    void addressRequested();
    void renameRequested();
    void forgetRequested();

private:
    [[nodiscard]] QWidget *makeHead(const TerminalCardView &view);
    [[nodiscard]] QWidget *makeFacts(const TerminalCardView &view);
    [[nodiscard]] QWidget *makeActions(const TerminalCardView &view);

    QLabel *m_icon = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_inUse = nullptr;
    QLabel *m_answered = nullptr;
    Notice *m_advice;
    QPushButton *m_use = nullptr;
};

} // namespace tillside
