#include "core/base/withoutblanks.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace tillside {

QString withoutBlanks(QStringView typed)
{
    QString kept;
    kept.reserve(typed.size());
    std::copy_if(typed.begin(), typed.end(), std::back_inserter(kept),
                 [](QChar c) { return !c.isSpace(); });
    return kept;
}

Secret withoutBlanks(const Secret &typed)
{
    QString text = QString::fromUtf8(typed.reveal());
    QString kept = withoutBlanks(text);
    Secret secret(kept.toUtf8());
    wipe(text);
    wipe(kept);
    return secret;
}

} // namespace tillside
