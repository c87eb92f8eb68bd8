#pragma once

#include "ui/terminals/terminalcardview.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace tillside {

class IconView;
class Notice;

/// One terminal in the list: what the till knows about it, and the buttons for it.
class TerminalCard final : public QFrame {
    Q_OBJECT

public:
    /// The constructor takes from \a view what never changes during the card's lifetime.
    TerminalCard(const TerminalCardView &view, QWidget *parent);

    /// Updates what has changed.
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

    IconView *m_icon = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_inUse = nullptr;
    QLabel *m_answered = nullptr;
    Notice *m_advice;
    QPushButton *m_use = nullptr;
};

} // namespace tillside
