#pragma once

#include <QPointer>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLineEdit;
class QStackedWidget;

namespace tillside {

/// Keys on the screen for fields on a touch till: digits, and letters behind "ABC". They type into
/// the field that has, or last had, the focus, and leave the focus there.
class TouchKeys final : public QWidget {
    Q_OBJECT

public:
    /// \a fields are typed into; the first one, before any has had the focus.
    TouchKeys(const std::vector<QLineEdit *> &fields, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeDigits();
    [[nodiscard]] QWidget *makeLetters();
    void addCharacter(QGridLayout *grid, int place, int columns, QChar character);
    void addBackspace(QGridLayout *grid, int place, int columns);
    void addSwitch(QGridLayout *grid, int place, int columns, const QString &text, int page);
    void type(QChar character);
    void erase();

    QPointer<QLineEdit> m_field;
    QStackedWidget *m_pages;
};

} // namespace tillside
