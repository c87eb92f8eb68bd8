#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QPushButton;

namespace tillside {

class FormField;
class Notice;

/// Describes what an EditPage asks for.
struct Edit {
    QString title;
    QString explanation;
    QString label; ///< The label of the field.
    QString value; ///< The current value.
    int longest = 0; ///< The maximum length in characters.
    std::function<QString(const QString &)> check; ///< Returns what is wrong; empty if nothing is.
};

/// A page for changing one line of text. Enter saves; Escape leaves it unchanged.
class EditPage final : public QWidget {
    Q_OBJECT

public:
    EditPage(Edit edit, QWidget *parent);

    /// Shows why the value was not saved; the input stays.
    void refuse(const QString &sentence);

signals:
    /// The person wants to save \a value, which passes the check and differs from the old one. It
    /// is saved or refused later.
    void saveRequested(const QString &value);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void refresh();
    void save();

    Edit m_edit;
    FormField *m_field;
    Notice *m_notice;
    QPushButton *m_save;
    bool m_isSaving = false;
};

} // namespace tillside
