#include "tests/support/wire/rawlog.h"

#include <algorithm>

namespace tillside {

QByteArray RawRequest::body() const
{
    return bytes.mid(bytes.indexOf(kHeadersEnd) + kHeadersEnd.size());
}

qsizetype RawLog::countBegun(const QByteArray &method) const
{
    return begun.count(method);
}

qsizetype RawLog::countComplete(const QByteArray &method) const
{
    return std::count_if(requests.cbegin(), requests.cend(),
                         [&](const RawRequest &request) { return request.method == method; });
}

} // namespace tillside
