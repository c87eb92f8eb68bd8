#pragma once

#include <QString>
#include <QStringView>

#include <optional>

namespace tillside {

struct ListedPayment;

/// Where a page of a list begins: beside a payment, on its older or newer side. It stays valid
/// while payments are added, because it counts nothing.
struct PagePlace {
    enum class Side { Older, Newer };

    Side side = Side::Older;
    qint64 second = 0; ///< When the payment began, in seconds since 1970.
    qint64 number = 0; ///< Its ListedPayment::number.

    [[nodiscard]] static PagePlace olderThan(const ListedPayment &payment);
    [[nodiscard]] static PagePlace newerThan(const ListedPayment &payment);

    /// "older-1772625600-17", for programs to hand back.
    [[nodiscard]] QString toText() const;
    [[nodiscard]] static std::optional<PagePlace> parse(QStringView text);

    bool operator==(const PagePlace &) const = default;
};

} // namespace tillside
