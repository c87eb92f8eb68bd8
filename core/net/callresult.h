#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QLatin1StringView>

#include <array>
#include <chrono>

namespace tillside {

/// Why a call brought no complete answer. Each is something else to tell a person, and none says
/// whether the terminal acted on the request: that is told by CallResult::bodyBytesPulled alone.
enum class CallError {
    NotReachable, ///< Refused, no route, unknown host: nobody was there to listen.
    ConnectTimeout, ///< No connection, its TLS handshake included, within the connect deadline.
    TlsFailed, ///< Somebody listens, but no TLS could be agreed on with them.
    CertificateNotPinned, ///< Another certificate than the pinned one; not a byte of ours was sent.
    Timeout, ///< Connected and sent, but no complete answer within the deadline.
    ConnectionLost, ///< Closed, reset or cut off before an answer that is known to be complete.
    AnswerTooLarge, ///< More than HttpCall::kLargestBody; the connection was dropped.
    WrongScheme, ///< A bug: the URL's scheme and the Trust disagree. Nothing was opened or sent.
};
inline constexpr std::array kCallErrors{CallError::NotReachable,   CallError::ConnectTimeout,
                                        CallError::TlsFailed,      CallError::CertificateNotPinned,
                                        CallError::Timeout,        CallError::ConnectionLost,
                                        CallError::AnswerTooLarge, CallError::WrongScheme};
/// A stable name for logs and JSON: "not-reachable".
[[nodiscard]] QLatin1StringView nameOf(CallError error);

/// A complete answer, whatever its status: 4xx and 5xx are answers too.
///
/// Complete is what is as long as its Content-Length, and what has no body by its status. Of a
/// chunked answer Qt 6.4.2 does not tell the end from a cut (measured: half of those cut off are
/// handed over as whole). It is taken nevertheless where its own form, a JSON object that parses,
/// has to prove it whole anyway; but never as the refusal of a POST or DELETE, see answerreader.h.
struct HttpAnswer {
    int status = 0; ///< 100 to 999, as the terminal sent it.
    QByteArray body; ///< As sent: never decompressed, at most HttpCall::kLargestBody bytes.
    QByteArray contentType; ///< The header's value, empty if there was none.
};

/// How one call ended.
struct CallResult {
    Result<HttpAnswer, CallError> answer;
    /// 0 proves, for a call with a body, that no byte of the body left the till. It proves nothing
    /// for a call without one (GET, DELETE). Qt 6.4 reads an answer only after it has taken the
    /// whole body, so that an answer in here has always had all of it pulled.
    qint64 bodyBytesPulled = 0;
    std::chrono::milliseconds elapsed{0};
    /// The connection was TLS and its certificate the pinned one.
    bool overPinnedTls = false;
};

} // namespace tillside
