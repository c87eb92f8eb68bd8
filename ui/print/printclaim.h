#pragma once

#include "core/model/ids.h"
#include "core/receipt/receiptcopy.h"
#include "core/system/processlock.h"

#include <QString>

namespace tillside {

/// The right to print one copy of one receipt without being asked: one process of the till has it
/// at a time. The next process that gets it looks into the journal whether the copy was printed.
class PrintClaim final {
public:
    PrintClaim(const QString &folder, const PaymentId &payment, ReceiptCopy copy);
    ~PrintClaim();
    Q_DISABLE_COPY_MOVE(PrintClaim)

    [[nodiscard]] bool isOurs() const { return m_isOurs; }

private:
    QString m_path;
    ProcessLock m_lock;
    bool m_isOurs;
};

} // namespace tillside
