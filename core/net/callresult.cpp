#include "core/net/callresult.h"

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(CallError error)
{
    switch (error) {
    case CallError::NotReachable: return "not-reachable"_L1;
    case CallError::ConnectTimeout: return "connect-timeout"_L1;
    case CallError::TlsFailed: return "tls-failed"_L1;
    case CallError::TlsTooOld: return "tls-too-old"_L1;
    case CallError::NotTls: return "not-tls"_L1;
    case CallError::CertificateNotPinned: return "certificate-not-pinned"_L1;
    case CallError::Timeout: return "timeout"_L1;
    case CallError::ConnectionLost: return "connection-lost"_L1;
    case CallError::CutOff: return "cut-off"_L1;
    case CallError::AnswerTooLarge: return "answer-too-large"_L1;
    case CallError::WrongScheme: return "wrong-scheme"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
