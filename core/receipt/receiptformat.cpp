#include "core/receipt/receiptformat.h"

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(ReceiptFormat format)
{
    switch (format) {
    case ReceiptFormat::Roll58: return "58mm"_L1;
    case ReceiptFormat::Roll80: return "80mm"_L1;
    case ReceiptFormat::A4: return "a4"_L1;
    case ReceiptFormat::Letter: return "letter"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
