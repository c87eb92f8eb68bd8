#include "tests/support/wire/rawplace.h"

namespace tillside {

using namespace Qt::StringLiterals;

QUrl RawPlace::url(const QString &path) const
{
    QUrl url;
    url.setScheme(identity ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(port);
    url.setPath(path);
    return url;
}

Trust RawPlace::trust() const
{
    return identity ? Trust{false, Fingerprint::of(identity->certificate)}
                    : Trust{true, std::nullopt};
}

} // namespace tillside
