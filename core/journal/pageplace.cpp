#include "core/journal/pageplace.h"

#include "core/journal/listedpayment.h"

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView kOlder("older");
constexpr QLatin1StringView kNewer("newer");

PagePlace beside(const ListedPayment &payment, PagePlace::Side side)
{
    return {.side = side, .second = payment.startedAt.toSecsSinceEpoch(), .number = payment.number};
}

} // namespace

PagePlace PagePlace::olderThan(const ListedPayment &payment)
{
    return beside(payment, Side::Older);
}

PagePlace PagePlace::newerThan(const ListedPayment &payment)
{
    return beside(payment, Side::Newer);
}

QString PagePlace::toText() const
{
    return u"%1-%2-%3"_s.arg(side == Side::Older ? kOlder : kNewer).arg(second).arg(number);
}

std::optional<PagePlace> PagePlace::parse(QStringView text)
{
    const auto parts = text.split(u'-');
    if (parts.size() != 3 || (parts[0] != kOlder && parts[0] != kNewer))
        return std::nullopt;
    bool hasSecond = false;
    bool hasNumber = false;
    const PagePlace place{.side = parts[0] == kOlder ? Side::Older : Side::Newer,
                          .second = parts[1].toLongLong(&hasSecond),
                          .number = parts[2].toLongLong(&hasNumber)};
    return hasSecond && hasNumber ? std::optional(place) : std::nullopt;
}

} // namespace tillside
