#pragma once

#include "ui/look/look.h"

#include <QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace tillside {

class AmountDisplay;
class Notice;
class ReferenceLine;
struct ChargeView;

/// The input for the next payment, and the button that charges it. The amount has the keyboard
/// focus; the surrounding screen handles the keys.
class ChargePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ChargePanel(QWidget *parent);

    void present(const ChargeView &view);
    /// Shows \a sentence below the amount until clearNotice().
    void say(ColourRole role, const QString &sentence);
    void clearNotice();
    /// Offers \a code as the reference until clearNotice(); an empty one offers nothing.
    void offerCode(const QString &code);

    /// Gives the keyboard focus to the amount.
    void focusAmount();

    /// As typed.
    [[nodiscard]] QString reference() const;
    void clearReference();
    /// Presses the button if it is enabled.
    void pressCharge();

signals:
    void referenceEdited();
    void chargePressed();

private:
    [[nodiscard]] QWidget *makeFields();
    void makeAmount(QWidget *parent);
    void makeReference(QWidget *parent);
    void useCode();

    QFrame *m_amountCard = nullptr; ///< Has the focus while an amount is typed.
    AmountDisplay *m_amount = nullptr;
    Notice *m_notice = nullptr;
    QPushButton *m_useCode = nullptr;
    ReferenceLine *m_reference = nullptr;
    QLabel *m_referenceProblem = nullptr;
    QPushButton *m_charge = nullptr;
    QLabel *m_reason = nullptr;
    QString m_code; ///< Offered as the reference.
};

} // namespace tillside
