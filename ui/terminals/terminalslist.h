#pragma once

#include "core/model/terminalrecord.h"
#include "ui/look/look.h"

#include <QWidget>

#include <map>

class QPushButton;
class QVBoxLayout;

namespace tillside {

class Notice;
class TerminalCard;
class TerminalsController;

/// All terminals, one card each; or, if there are none, a button to pair the first.
class TerminalsList final : public QWidget {
    Q_OBJECT

public:
    /// \a controller must outlive the list.
    TerminalsList(TerminalsController &controller, QWidget *parent);

    /// Shows the result of the last action.
    void say(ColourRole role, const QString &sentence);

signals:
    void pairRequested();
    void pairAgainRequested(const tillside::TerminalRecord &terminal);
    void addressRequested(const tillside::TerminalRecord &terminal);
    void renameRequested(const tillside::TerminalRecord &terminal);
    void forgetRequested(const tillside::TerminalRecord &terminal);

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeEmpty();
    void buildCards();
    void addCard(const TerminalRecord &terminal);
    void presentFacts();
    void presentChoice();

    TerminalsController &m_controller;
    Notice *m_notice;
    Notice *m_choice;
    QPushButton *m_pair = nullptr;
    QPushButton *m_pairFirst = nullptr;
    QWidget *m_empty;
    QWidget *m_cards;
    QVBoxLayout *m_column;
    std::map<TerminalId, TerminalCard *> m_built;
};

} // namespace tillside
