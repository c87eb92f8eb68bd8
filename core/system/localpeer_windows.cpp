#include "core/system/localpeer.h"

namespace tillside {

QString localAddress(const QString &name, const QString & /*otherwise*/)
{
    return name;
}

bool isOurPeer(qintptr /*descriptor*/)
{
    return true;
}

} // namespace tillside
