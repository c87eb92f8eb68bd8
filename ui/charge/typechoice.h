#pragma once

#include "core/model/paymentterms.h"

#include <QWidget>

#include <map>

class QFrame;

namespace tillside {

class Segment;

/// The payment types that a cashier starts with an amount, side by side. Exactly one is selected,
/// initially the sale.
class TypeChoice final : public QWidget {
    Q_OBJECT

public:
    explicit TypeChoice(QWidget *parent);

    /// \a type must be one of those shown.
    void choose(PaymentType type);

signals:
    /// The selection has changed, by a person or by choose().
    void chosen(tillside::PaymentType type);
    /// A person pressed one with the finger or the mouse, whether it was selected or not.
    void tapped();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addSegment(PaymentType type, QFrame *track);
    void showIcons();

    std::map<PaymentType, Segment *> m_segments;
    PaymentType m_type = PaymentType::Sale; ///< The selected one.
};

} // namespace tillside
