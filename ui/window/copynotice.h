#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace tillside {

class CopyController;
class Notice;

/// Above every page while the journal is a copy: what that means, and the way for a supervisor to
/// make it this till's own. Hidden otherwise.
class CopyNotice final : public QWidget {
    Q_OBJECT

public:
    /// \a controller outlives it.
    CopyNotice(CopyController &controller, QWidget *parent);

private:
    void refresh();
    void accept();

    CopyController &m_controller;
    Notice *m_words;
    QLineEdit *m_supervisor;
    QPushButton *m_accept;
};

} // namespace tillside
