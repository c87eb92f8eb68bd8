#include "core/receipt/receiptcopy.h"

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(ReceiptCopy copy)
{
    switch (copy) {
    case ReceiptCopy::Customer: return "customer"_L1;
    case ReceiptCopy::Merchant: return "merchant"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
