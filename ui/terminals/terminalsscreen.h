#pragma once

#include "core/model/terminalrecord.h"

#include <QStackedWidget>

#include <functional>
#include <optional>

namespace tillside {

class ConnectionController;
class EditPage;
class QuestionPage;
class TerminalsController;
class TerminalsList;
struct Edit;
struct ForgetFailure;
struct ProfileFailure;

/// The terminals of this till. A page in place of the list changes a name or address, or forgets a
/// terminal.
class TerminalsScreen final : public QStackedWidget {
    Q_OBJECT

public:
    /// The controllers must outlive the screen.
    TerminalsScreen(TerminalsController &controller, ConnectionController &connection,
                    QWidget *parent);
    ~TerminalsScreen() override;

signals:
    /// The person wants to pair a new terminal, or a known one again.
    void pairRequested(const std::optional<tillside::TerminalRecord> &again);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectList();
    void connectAnswers();
    void setWatching(bool watching);
    void rename(const TerminalRecord &terminal);
    void changeAddress(const TerminalRecord &terminal);
    void edit(const Edit &edit, const std::function<void(const QString &)> &save);
    void askToForget(const TerminalRecord &terminal);
    void showPage(QWidget *page);
    void showList();
    void onProfileChanged(const TerminalRecord &terminal);
    void onProfileNotChanged(const ProfileFailure &failure);
    void onForgotten(const TerminalRecord &terminal);
    void onNotForgotten(const ForgetFailure &failure);

    TerminalsController &m_controller;
    TerminalsList *m_list;
    QWidget *m_page = nullptr; ///< The page shown in place of the list.
    bool m_isWatching = false;
    EditPage *m_edit = nullptr; ///< That page, if it is an EditPage.
};

} // namespace tillside
