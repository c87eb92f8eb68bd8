#pragma once

#include <QLocale>
#include <QWidget>

class QGridLayout;

namespace tillside {

class KeyButton;

/// Ten digits and backspace. The layout is that of a telephone, in right-to-left languages too.
class DigitPad : public QWidget {
    Q_OBJECT

public:
    /// The keys show the digits of \a locale. The place before the zero is free for setExtraKey().
    DigitPad(const QLocale &locale, QWidget *parent);

signals:
    void digitPressed(int digit);
    void backspacePressed();

protected:
    /// Puts a key before the zero.
    KeyButton *setExtraKey(const QString &text, const QString &objectName);

private:
    void addDigit(const QLocale &locale, int digit, int row, int column);
    void addBackspace();

    QGridLayout *m_grid;
};

} // namespace tillside
