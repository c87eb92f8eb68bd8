#pragma once

#include "core/model/terminalrecord.h"

#include <QStackedWidget>

#include <functional>
#include <optional>

namespace tillside {

class EditPage;
class QuestionPage;
class TerminalsController;
class TerminalsList;
struct Edit;
struct ForgetFailure;
struct ProfileFailure;

/// The terminals of this till. Their names and addresses are changed, and terminals forgotten, on a
/// page in the place of the list.
class TerminalsScreen final : public QStackedWidget {
    Q_OBJECT

public:
    /// \a controller outlives the screen.
    TerminalsScreen(TerminalsController &controller, QWidget *parent);
    ~TerminalsScreen() override;

signals:
    /// Of a new terminal, or of one that is known already.
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
    QWidget *m_page = nullptr; ///< In the place of the list.
    bool m_isWatching = false;
    EditPage *m_edit = nullptr; ///< If that is one.
};

} // namespace tillside
