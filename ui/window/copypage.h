#pragma once

#include <QWidget>

class QLineEdit;

namespace tillside {

class CopyController;
class MainButton;
class Notice;
class Scene;

/// The journal is a copy: whether it is this till's own from now on. It looks like a question, and
/// as there, Enter does nothing and Escape gives the safe answer; the other one needs the name of a
/// supervisor.
class CopyPage final : public QWidget {
    Q_OBJECT

public:
    /// \a controller outlives it. \a till is the name of this till.
    CopyPage(CopyController &controller, const QString &till, QWidget *parent);

signals:
    /// The person leaves the page: nothing was decided, or the journal is this till's own now.
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void ask(const QString &till);
    void addFields();
    void addButtons();
    void refresh();
    void accept();

    CopyController &m_controller;
    Scene *m_scene;
    Notice *m_problem;
    QLineEdit *m_supervisor;
    MainButton *m_accept;
};

} // namespace tillside
