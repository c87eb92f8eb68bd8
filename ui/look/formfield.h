#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tillside {

/// A line to type in, with its label above and, below it, one sentence about what was typed.
class FormField final : public QWidget {
    Q_OBJECT

public:
    /// \a objectName is the line's; the sentence has "Remark" behind it.
    FormField(const QString &label, const QString &objectName, QWidget *parent);

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QString text() const;
    /// Leaves the cursor where it is if the line says \a text already.
    void setText(const QString &text);
    /// What is wrong with what was typed; empty if nothing is.
    void setProblem(const QString &sentence);
    /// What is worth knowing about it, in the place of a problem.
    void setRemark(const QString &sentence);

signals:
    /// By a person.
    void edited();

private:
    QLabel *m_label;
    QLineEdit *m_line;
    QLabel *m_remark;
};

} // namespace tillside
