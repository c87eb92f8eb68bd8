#pragma once

#include <QString>
#include <QWidget>

#include <functional>

class QPushButton;

namespace tillside {

class FormField;
class Notice;

/// What an EditPage asks for.
struct Edit {
    QString title;
    QString explanation;
    QString label; ///< Of the field.
    QString value; ///< As it is now.
    int longest = 0; ///< In characters.
    std::function<QString(const QString &)> check; ///< What is wrong; empty if nothing is.
};

/// A page to change one line of text. Enter saves, Escape leaves it as it was.
class EditPage final : public QWidget {
    Q_OBJECT

public:
    EditPage(Edit edit, QWidget *parent);

    /// Says why it was not saved; what was typed stays.
    void refuse(const QString &sentence);

signals:
    /// Good by the check, and other than it was. Saved or refused later.
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
