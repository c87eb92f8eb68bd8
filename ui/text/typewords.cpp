#include "ui/text/typewords.h"

#include "ui/text/typerows.h"

#include <QtGlobal>

namespace tillside::texts {

const TypeWords &typeWords(PaymentType type)
{
    switch (type) {
    case PaymentType::Sale: return kSaleText;
    case PaymentType::Refund: return kRefundText;
    case PaymentType::PreAuth: return kPreAuthText;
    case PaymentType::Void: return kVoidText;
    case PaymentType::Capture: return kCaptureText;
    }
    Q_UNREACHABLE();
}

const MarkedWords &markedWords(PaymentType type, SettledAs as)
{
    switch (as) {
    case SettledAs::Charged: return typeWords(type).markedDone;
    case SettledAs::NotCharged: return typeWords(type).markedNotDone;
    }
    Q_UNREACHABLE();
}

} // namespace tillside::texts
