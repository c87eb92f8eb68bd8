#pragma once

#include "core/model/money.h"
#include "ui/charge/amountentry.h"
#include "ui/charge/amountkeys.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QPushButton;

namespace tillside {

class AmountDisplay;
class Keypad;

/// Asks how much of a pre-authorisation to capture: at first all that is held, and never more. As
/// with every question, Enter does nothing and Escape gives the safe answer.
class CapturePage final : public QWidget {
    Q_OBJECT

public:
    /// \a held is the most that can be captured.
    CapturePage(const Money &held, AmountEntryMode mode, QWidget *parent);

signals:
    /// Exactly one of the two is emitted, once.
    void confirmed(const tillside::Money &amount);
    void declined();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] Keypad *makeKeypad();
    void layOut();
    [[nodiscard]] bool take(const QKeyEvent &event, qint64 at);
    void update();
    void answer(bool yes);

    Money m_held;
    AmountEntry m_entry;
    AmountKeys m_keys;
    bool m_isAnswered = false;
    AmountDisplay *m_amount;
    QLabel *m_reason;
    QPushButton *m_no;
    QPushButton *m_yes;
};

} // namespace tillside
