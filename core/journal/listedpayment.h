#pragma once

#include "core/journal/rowreader.h"
#include "core/model/paymentrecord.h"
#include "core/model/standing.h"

#include <QDateTime>
#include <QString>

#include <cstddef>
#include <optional>

namespace tillside {

/// What a list shows of one payment. Journal::payment() has the rest.
struct ListedPayment {
    qint64 number = 0; ///< Grows in the order in which the payments were recorded.
    PaymentId id;
    TerminalId terminal;
    PaymentType type = PaymentType::Sale;
    Money amount; ///< The amount asked for.
    std::optional<Money> approved; ///< Extras included.
    Extras extras;
    Reference reference;
    std::optional<PaymentId> original;
    QDateTime startedAt;
    PaymentState state = PaymentState::Recorded;
    Standing standing = Standing::NotKnown;
    std::optional<SettledAs> settledAs; ///< What a person said last, whatever became of it.
    QString card; ///< Masked.
    QString cashier; ///< Empty if no cashier was named.
    bool isVoided = false; ///< A void of it was approved: its money went back.

    bool operator==(const ListedPayment &) const = default;
};

/// The columns that listedFromRow() reads, as "number, id, ...".
[[nodiscard]] QString listedColumns();
[[nodiscard]] std::size_t listedColumnCount();
/// The payment in \a row; nothing if Tillside never wrote a row like this.
[[nodiscard]] std::optional<ListedPayment> listedFromRow(const Row &row);

} // namespace tillside
