#pragma once

#include "core/payment/paymentrules.h"
#include "ui/charge/amountentry.h"
#include "ui/charge/amountkeys.h"

#include <QWidget>

class QKeyEvent;
class QLabel;
class QPushButton;

namespace tillside {

class AmountDisplay;
class Keypad;
class MainButton;

/// What a PartPage asks.
struct PartQuestion {
    QString name; ///< The objectNames of the page and its parts begin with it: "capture".
    PaymentType type = PaymentType::Capture; ///< What the button does with the amount.
    Money most;
    Money first; ///< Filled in at first; not above `most`.
    QString title;
    QString text; ///< What it means, and what is left.
    QString no; ///< The safe answer.
    ActionRefusal tooMuch = ActionRefusal::MoreThanHeld; ///< Why more is not possible.
};

/// How much of what is held on the card to capture: at first all of it.
[[nodiscard]] PartQuestion captureQuestion(const Money &held, const QLocale &locale);
/// How much of what was paid at \a payment to refund: at first all of \a left, which is what no
/// refund has returned yet.
[[nodiscard]] PartQuestion refundQuestion(const PaymentRecord &payment, const Money &left,
                                          const QLocale &locale);

/// Asks for an amount, and never takes more than is possible. As with every question, Enter
/// does nothing and Escape gives the safe answer.
class PartPage final : public QWidget {
    Q_OBJECT

public:
    PartPage(const PartQuestion &question, AmountEntryMode mode, QWidget *parent);

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
    void onScanned();
    void answer(bool yes);

    PartQuestion m_question;
    AmountEntry m_entry;
    AmountKeys m_keys;
    bool m_isAnswered = false;
    AmountDisplay *m_amount;
    QLabel *m_reason;
    QPushButton *m_no;
    MainButton *m_yes;
};

} // namespace tillside
