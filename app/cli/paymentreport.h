#pragma once

#include "core/journal/journal.h"

#include <QJsonObject>

#include <vector>

namespace tillside::cli {

/// A payment with everything known about it, read from the journal in one go.
struct PaymentReport {
    PaymentRecord payment;
    std::vector<EventRecord> events;
    QString terminalName;
    bool voided = false; ///< Through its own state or an approved void.
    bool running = false; ///< A live process drives it.
};

/// Reads everything about \a payment. The locks in \a lockFolder tell whether it is running.
[[nodiscard]] JournalResult<PaymentReport> viewOf(const Journal &journal,
                                                  const PaymentRecord &payment,
                                                  const QString &lockFolder);

[[nodiscard]] JournalResult<std::vector<PaymentReport>> viewsOf(
    const Journal &journal, const std::vector<PaymentRecord> &payments, const QString &lockFolder);

/// The object that `--json` prints. The meaning of its members and codes never changes.
[[nodiscard]] QJsonObject toJson(const PaymentReport &view, const QLocale &locale);

/// One line of a list: id, time, type, amount, outcome.
[[nodiscard]] QString toLine(const PaymentReport &view, const QLocale &locale);

/// The same for people: the outcome, its evidence and the ids.
[[nodiscard]] QString toText(const PaymentReport &view, const QLocale &locale);

} // namespace tillside::cli
