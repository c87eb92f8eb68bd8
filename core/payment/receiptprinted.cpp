#include "core/payment/receiptprinted.h"

#include "core/base/log.h"
#include "core/model/evidencecode.h"
#include "core/payment/amendment.h"

#include <algorithm>

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

bool wasReceiptPrinted(const std::vector<EventRecord> &events, ReceiptCopy copy)
{
    const EvidenceDetail wanted = StableName{nameOf(copy)};
    return std::any_of(events.begin(), events.end(), [&](const EventRecord &event) {
        return event.evidence.code == nameOf(EvidenceCode::ReceiptPrinted)
            && event.evidence.detail == wanted;
    });
}

} // namespace tillside
