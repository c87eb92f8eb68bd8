#pragma once

#include "ui/terminals/terminalcardview.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace tillside {

class IconView;

/// One terminal in the list. Open, it says what the till knows about it and has the buttons for it;
/// closed, it says its name and state, and has a button that opens it.
class TerminalCard final : public QFrame {
    Q_OBJECT

public:
    /// The constructor takes from \a view what never changes during the card's lifetime.
    TerminalCard(const TerminalCardView &view, QWidget *parent);

    /// Updates what has changed.
    void present(const TerminalCardView &view);
    void setOpen(bool isOpen);
    /// Gives the focus to the first of the buttons that an open card has.
    void focusFirst();

signals:
    void opened();
    void useRequested();
    void checkRequested();
    void pairRequested();
    void addressRequested();
    void renameRequested();
    void forgetRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    using Asked = void (TerminalCard::*)();
    [[nodiscard]] QLayout *makeTop(const TerminalCardView &view);
    [[nodiscard]] QLayout *makeHead(const TerminalCardView &view);
    [[nodiscard]] QWidget *makeUse();
    [[nodiscard]] QWidget *makeFacts(const TerminalCardView &view);
    [[nodiscard]] QWidget *makeActions();
    [[nodiscard]] QPushButton *makeButton(const QString &text, const QString &name, Asked asked,
                                          QWidget *parent);

    QBoxLayout *m_top = nullptr;
    IconView *m_icon = nullptr;
    QLabel *m_state = nullptr;
    QWidget *m_inUse = nullptr;
    QLabel *m_inUseWord = nullptr;
    QLabel *m_answered = nullptr;
    QPushButton *m_use = nullptr;
    QPushButton *m_open = nullptr;
    QWidget *m_facts;
    QWidget *m_actions;
};

} // namespace tillside
