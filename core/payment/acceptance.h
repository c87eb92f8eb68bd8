#pragma once

#include "core/payment/judgement.h"
#include "core/payment/paymentcontext.h"

#include <QFuture>
#include <QString>

#include <optional>

namespace tillside {

/// Why a journal was not accepted, or not completely: without the keychain's part, an older journal
/// stays older. A keychain that cannot be read is such a reason, unless the journal is a copy.
struct AcceptFailure {
    std::optional<JournalError> journal;
    std::optional<VaultError> vault;
};

/// Makes the journal this till's own, on the word of \a by: it is a copy, was restored, or lacks
/// what the keychain remembers. An event keeps the name.
///
/// What is recorded in it and not sent is not known from now on, because the original may have sent
/// it. Does nothing if the journal is this till's own already.
[[nodiscard]] QFuture<Result<Done, AcceptFailure>> acceptJournal(const PaymentContext &context,
                                                                 const QString &by);

/// What it means that \a payment is only recorded in a copy of the journal, or in an older one.
[[nodiscard]] Judgement judgeCopied(const PaymentRecord &payment);

} // namespace tillside
