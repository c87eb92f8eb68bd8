#pragma once

#include <QString>
#include <QWidget>

class QLabel;

namespace tillside {

/// One setting: its name and a line that explains it, and at the end its control. Where the text is
/// large, a wide control stands below.
class SettingRow final : public QWidget {
    Q_OBJECT

public:
    /// Takes over \a control, which gets \a name as its accessible name.
    SettingRow(const QString &name, const QString &line, QWidget *control, QWidget *parent);

    /// Hides \a line, which stands above it, whenever it is hidden itself.
    void setLineAbove(QWidget *line) { m_lineAbove = line; }
    /// Says below the control why what was typed does not count; empty if it does.
    void setProblem(const QString &sentence);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool event(QEvent *event) override;

private:
    [[nodiscard]] QLayout *makeTexts(const QString &name);
    void fit();

    QString m_line;
    QWidget *m_lineAbove = nullptr;
    QWidget *m_control;
    QLabel *m_problem;
};

} // namespace tillside
