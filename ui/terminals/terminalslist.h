#pragma once

#include "core/model/terminalrecord.h"
#include "ui/look/look.h"

#include <QWidget>

#include <map>
#include <optional>

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tillside {

class ConnectionCard;
class ConnectionController;
class Notice;
class TerminalCard;
class TerminalsController;

/// All terminals, one card each, one of which is open; beside them the connection to that one. If
/// there are none, a button to pair the first.
class TerminalsList final : public QWidget {
    Q_OBJECT

public:
    /// The controllers must outlive the list.
    TerminalsList(TerminalsController &controller, ConnectionController &connection,
                  QWidget *parent);

    /// Shows the result of the last action.
    void say(ColourRole role, const QString &sentence);

signals:
    void pairRequested();
    void pairAgainRequested(const tillside::TerminalRecord &terminal);
    void addressRequested(const tillside::TerminalRecord &terminal);
    void renameRequested(const tillside::TerminalRecord &terminal);
    void forgetRequested(const tillside::TerminalRecord &terminal);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeEmpty();
    [[nodiscard]] QWidget *makeFull();
    void buildCards();
    void buildConnection();
    void addCard(const TerminalRecord &terminal);
    void connectCard(TerminalCard *card, const TerminalRecord &terminal);
    void open(const TerminalId &terminal);
    void checkConnection();
    [[nodiscard]] std::optional<TerminalRecord> openOne() const;
    void presentFacts();
    void presentConnection();
    void presentChoice();

    TerminalsController &m_controller;
    ConnectionController &m_check;
    Notice *m_notice;
    Notice *m_choice;
    QPushButton *m_pair = nullptr;
    QPushButton *m_pairFirst = nullptr;
    QBoxLayout *m_columns = nullptr;
    QVBoxLayout *m_column = nullptr;
    ConnectionCard *m_connection = nullptr;
    QWidget *m_empty;
    QWidget *m_full;
    QScrollArea *m_area = nullptr;
    std::map<TerminalId, TerminalCard *> m_built;
    std::optional<TerminalId> m_open; ///< Chosen by a person, else unset.
};

} // namespace tillside
