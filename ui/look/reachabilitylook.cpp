#include "ui/look/reachabilitylook.h"

#include "ui/text/reachabilitytext.h"

namespace tillside {

ReachabilityLook reachabilityLook(Reachability reachability)
{
    const QString word = texts::reachabilityWord(reachability);
    switch (reachability) {
    case Reachability::Unknown: return {word, Icon::Progress, ColourRole::Neutral};
    case Reachability::Ready: return {word, Icon::Ready, ColourRole::Approved};
    case Reachability::Busy: return {word, Icon::Busy, ColourRole::Accent};
    case Reachability::NotAnswering: return {word, Icon::NotAnswering, ColourRole::Declined};
    case Reachability::OtherCertificate: return {word, Icon::Warning, ColourRole::Warning};
    case Reachability::NotPaired: return {word, Icon::NotPaired, ColourRole::Declined};
    case Reachability::NoToken: return {word, Icon::Lock, ColourRole::Warning};
    }
    Q_UNREACHABLE();
}

} // namespace tillside
