#pragma once

#include "ui/payment/outcomeaction.h"

#include <QWidget>

namespace tillside {

/// What can be done with the receipt of an outcome: Print, PDF and QR, side by side.
class ReceiptButtons final : public QWidget {
    Q_OBJECT

public:
    explicit ReceiptButtons(QWidget *parent);

signals:
    void chosen(tillside::OutcomeAction action);
};

} // namespace tillside
