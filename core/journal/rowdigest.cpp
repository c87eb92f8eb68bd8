#include "core/journal/rowdigest.h"

#include "core/journal/fielddigest.h"

namespace tillside {

QByteArray rowDigest(const QByteArray &purpose, const QStringList &names, const Row &row)
{
    FieldDigest digest(purpose);
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i].isNull())
            continue;
        digest.add(names.at(static_cast<qsizetype>(i)).toUtf8());
        digest.add(row[i].toByteArray());
    }
    return digest.result();
}

} // namespace tillside
