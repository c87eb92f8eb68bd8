#include "core/payment/telling.h"

#include "core/base/log.h"
#include "core/model/evidencecode.h"
#include "core/payment/amendment.h"

namespace tillside {

namespace {

bool isAsShown(const PaymentRecord &now, const PaymentRecord &shown)
{
    return now.state == shown.state && now.approved == shown.approved;
}

JournalResult<Done> tellOne(Journal &journal, const PaymentRecord &shown, const QDateTime &at)
{
    const auto told
        = amend(journal, shown.id, [&](const PaymentRecord &now) -> std::optional<Amendment> {
              if (!isEnded(now.state) || now.toldAt || !isAsShown(now, shown))
                  return std::nullopt;
              Amendment amendment{.payment = now, .evidence = {nameOf(EvidenceCode::Told), at, {}}};
              amendment.payment.toldAt = at;
              return amendment;
          });
    if (told)
        return Done();
    qCWarning(lcPayment) << shown.id.text() << "not noted as told:" << nameOf(told.error());
    return told.error();
}

} // namespace

QFuture<JournalResult<Done>> tell(JournalThread &journal, const std::vector<PaymentRecord> &shown,
                                  const QDateTime &at)
{
    return journal.run([shown, at](Journal &book) {
        JournalResult<Done> all = Done();
        for (const PaymentRecord &payment : shown) {
            const JournalResult<Done> one = tellOne(book, payment, at);
            if (!one)
                all = one;
        }
        return all;
    });
}

} // namespace tillside
