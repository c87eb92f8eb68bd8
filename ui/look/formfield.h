#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace tillside {

/// A text field with its label above and one sentence about the input below.
class FormField final : public QWidget {
    Q_OBJECT

public:
    /// \a objectName names the line; the sentence's name has "Remark" appended.
    FormField(const QString &label, const QString &objectName, QWidget *parent);

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QString text() const;
    /// Keeps the cursor where it is if the line already contains \a text.
    void setText(const QString &text);
    /// Shows what is wrong with the input; empty if nothing is.
    void setProblem(const QString &sentence);
    /// Shows a hint about the field, in the same place as a problem.
    void setRemark(const QString &sentence);

signals:
    /// A person has changed the text.
    void edited();

private:
    void markWrong(bool isWrong);

    QLabel *m_label;
    QLineEdit *m_line;
    QLabel *m_remark;
};

} // namespace tillside
