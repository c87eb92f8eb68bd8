#pragma once

#include "core/model/paymentterms.h"

#include <QWidget>

class QButtonGroup;

namespace tillside {

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

private:
    QButtonGroup *m_types;
};

} // namespace tillside
