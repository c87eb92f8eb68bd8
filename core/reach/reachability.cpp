#include "core/reach/reachability.h"

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(Reachability reachability)
{
    switch (reachability) {
    case Reachability::Unknown: return "unknown"_L1;
    case Reachability::Ready: return "ready"_L1;
    case Reachability::Busy: return "busy"_L1;
    case Reachability::NotAnswering: return "not-answering"_L1;
    case Reachability::OtherCertificate: return "other-certificate"_L1;
    case Reachability::NotPaired: return "not-paired"_L1;
    case Reachability::NoToken: return "no-token"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
