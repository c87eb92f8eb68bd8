#pragma once

#include <QStringList>
#include <QWidget>

class QVBoxLayout;

namespace tillside {

/// What has not worked since the start, shown above every page. If all is well, only a narrow
/// margin.
class StartProblems final : public QWidget {
    Q_OBJECT

public:
    explicit StartProblems(QWidget *parent);

    /// Shows one banner for each of \a sentences, replacing the earlier ones.
    void say(const QStringList &sentences);

private:
    QVBoxLayout *m_banners;
};

} // namespace tillside
