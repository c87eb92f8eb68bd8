#pragma once

#include "ui/charge/stripview.h"
#include "ui/look/look.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace tillside {

class AmountCard;
class AmountLine;
class LastStrip;
class MainButton;
class Notice;
class ReferenceLine;
struct AmountFace;
struct ChargeView;

/// The input for the next payment, the button that charges it, and the last payment. The amount has
/// the keyboard focus; the surrounding screen handles the keys.
class ChargePanel final : public QWidget {
    Q_OBJECT

public:
    explicit ChargePanel(QWidget *parent);

    void present(const ChargeView &view, const AmountFace &amount);
    void presentStrip(const StripView &view);
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
    void voidPressed();
    void capturePressed();
    void receiptPressed();
    void todayPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    [[nodiscard]] int heightWithoutExtras() const;
    void fillCard();
    void makeLabels();
    void makeReference();
    void makeButton();
    void useCode();

    AmountCard *m_card = nullptr;
    QWidget *m_labels = nullptr; ///< Above the amount.
    AmountLine *m_amount = nullptr; ///< Has the focus while an amount is typed.
    Notice *m_notice = nullptr;
    QPushButton *m_useCode = nullptr;
    ReferenceLine *m_reference = nullptr;
    QLabel *m_referenceProblem = nullptr;
    MainButton *m_charge = nullptr;
    LastStrip *m_strip = nullptr;
    QString m_code; ///< Offered as the reference.
};

} // namespace tillside
