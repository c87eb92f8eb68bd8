#include "core/payment/receiptprinted.h"

#include "core/base/log.h"
#include "core/model/evidencecode.h"
#include "core/payment/amendment.h"

namespace tillside {

QFuture<JournalResult<Done>> noteReceiptPrinted(JournalThread &journal, const PaymentId &payment,
                                                ReceiptCopy copy, const QDateTime &at)
{
    return journal.run([payment, copy, at](Journal &book) -> JournalResult<Done> {
        const auto noted
            = amend(book, payment, [&](const PaymentRecord &now) -> std::optional<Amendment> {
                  return Amendment{.payment = now,
                                   .evidence = {nameOf(EvidenceCode::ReceiptPrinted), at,
                                                StableName{nameOf(copy)}}};
              });
        if (noted)
            return Done();
        qCWarning(lcPayment) << payment.text()
                             << "printed, but not noted:" << nameOf(noted.error());
        return noted.error();
    });
}

std::vector<QDateTime> receiptPrints(const std::vector<EventRecord> &events, ReceiptCopy copy)
{
    const EvidenceDetail wanted = StableName{nameOf(copy)};
    std::vector<QDateTime> prints;
    for (const EventRecord &event : events) {
        if (event.evidence.code == nameOf(EvidenceCode::ReceiptPrinted)
            && event.evidence.detail == wanted)
            prints.push_back(event.evidence.at);
    }
    return prints;
}

} // namespace tillside
