#include "core/net/tlsfailure.h"

namespace tillside {

using namespace Qt::StringLiterals;

CallError tlsFailure(const QString &words)
{
    if (words.contains("alert protocol version"_L1) || words.contains("unsupported protocol"_L1))
        return CallError::TlsTooOld;
    if (words.contains("wrong version number"_L1))
        return CallError::NotTls;
    return CallError::TlsFailed;
}

} // namespace tillside
