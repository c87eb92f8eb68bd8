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

JournalResult<std::optional<std::vector<SearchKey>>> gatherKeys(
    Database &database, const PaymentLookup &lookup, const std::optional<PagePlace> &place)
{
    using Keys = std::optional<std::vector<SearchKey>>;
    auto found = readKeys(database, selectKeys(lookup, place, kGathered + 1));
    if (!found)
        return found.error();
    return found.value().size() > kGathered ? Keys() : Keys(std::move(found).value());
}

} // namespace tillside
