#include "app/cli/nearest.h"

#include <algorithm>
#include <vector>

namespace tillside::cli {

namespace {

/// How many letters to change, add, remove or swap with a neighbour to turn \a a into \a b.
qsizetype distance(const QString &a, const QString &b)
{
    using Row = std::vector<qsizetype>;
    const auto at = [](qsizetype i) { return static_cast<std::size_t>(i); };
    std::vector<Row> cost(at(a.size() + 1), Row(at(b.size() + 1)));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            qsizetype &here = cost[at(i)][at(j)];
            if (i == 0 || j == 0) {
                here = i + j;
                continue;
            }
            const qsizetype change = a[i - 1] == b[j - 1] ? 0 : 1;
            here = std::min({cost[at(i - 1)][at(j - 1)] + change, cost[at(i - 1)][at(j)] + 1,
                             cost[at(i)][at(j - 1)] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                here = std::min(here, cost[at(i - 2)][at(j - 2)] + 1);
        }
    }
    return cost[at(a.size())][at(b.size())];
}

} // namespace

std::optional<QString> nearest(const QString &word, const QStringList &names)
{
    constexpr qsizetype kLongestName = 40; // A longer word is near no name, and takes longer.
    if (word.size() > kLongestName)
        return std::nullopt;
    std::optional<QString> found;
    qsizetype least = std::max<qsizetype>(1, word.size() / 3) + 1;
    for (const QString &name : names) {
        if (const qsizetype steps = distance(word, name); steps < least) {
            least = steps;
            found = name;
        }
    }
    return found;
}

} // namespace tillside::cli
