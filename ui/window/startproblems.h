#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace tillside {

/// What does not work since the start, above every page. Where all is well, a narrow margin.
class StartProblems final : public QWidget {
    Q_OBJECT

public:
    explicit StartProblems(QWidget *parent);

    /// One notice for each of \a sentences, in place of those before.
    void say(const QStringList &sentences);

private:
    QVBoxLayout *m_notices;
};

} // namespace tillside
