#include "ui/payment/receiptbuttons.h"

#include "ui/look/scale.h"
#include "ui/look/stackedbutton.h"

#include <QHBoxLayout>

namespace tillside {

ReceiptButtons::ReceiptButtons(QWidget *parent)
    : QWidget(parent)
{
    constexpr int kBetween = 10;
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grown(kBetween));
    const auto add = [this, row](Icon icon, OutcomeAction action) {
        auto *button = new StackedButton(icon, wordsOf(action), objectNameOf(action), this);
        connect(button, &QPushButton::clicked, this, [this, action] { emit chosen(action); });
        row->addWidget(button);
    };
    add(Icon::Print, OutcomeAction::PrintReceipt);
    add(Icon::Pdf, OutcomeAction::SaveReceipt);
    add(Icon::Qr, OutcomeAction::ShowReceipt);
}

} // namespace tillside
