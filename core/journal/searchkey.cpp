#include "core/journal/searchkey.h"

#include "core/journal/collectrows.h"

namespace tillside {

JournalResult<std::vector<SearchKey>> readKeys(Database &database, const SearchSql &sql)
{
    Statement select(database, sql.text);
    select.bind(sql.values);
    return collectRows(select, 2, [](const Row &row) {
        return std::optional(SearchKey{row[0].toLongLong(), row[1].toLongLong()});
    });
}

JournalResult<std::optional<std::vector<SearchKey>>> gatherKeys(Database &database,
                                                                const PaymentLookup &lookup)
{
    using Keys = std::optional<std::vector<SearchKey>>;
    auto found = readKeys(database, selectKeys(lookup, {}, kGathered + 1));
    if (!found)
        return found.error();
    return found.value().size() > kGathered ? Keys() : Keys(std::move(found).value());
}

bool isBeyond(const SearchKey &key, const std::optional<PagePlace> &place)
{
    if (!place)
        return true;
    const SearchKey beside{place->second, place->number};
    return place->side == PagePlace::Side::Newer ? key > beside : key < beside;
}

} // namespace tillside
