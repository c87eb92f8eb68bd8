#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QLatin1StringView>

#include <array>
#include <chrono>
#include <optional>

namespace tillside {

/// Why a call brought no complete answer. People are told something different for each. None says
/// whether the terminal acted on the request: only CallResult::bodyBytesPulled tells that.
enum class CallError {
    NotReachable, ///< Refused, no route or unknown host: nothing was listening.
    ConnectTimeout, ///< No connection, including its TLS handshake, within the connect deadline.
    TlsFailed, ///< Something listens, but no TLS could be agreed on with it.
    TlsTooOld, ///< It offers only TLS 1.1 or older.
    NotTls, ///< It answered the handshake with something that is not TLS, such as plain HTTP.
    CertificateNotPinned, ///< The certificate is not the pinned one; none of our bytes were sent.
    Timeout, ///< Connected and sent, but no complete answer within the deadline.
    ConnectionLost, ///< Closed or reset before an answer began.
    /// An answer began, and nothing shows that it is whole: it was cut off, it has two lengths, or
    /// its end is not marked.
    CutOff,
    AnswerTooLarge, ///< More than HttpCall::kLargestBody; the connection was dropped.
    WrongScheme, ///< A bug: the URL's scheme does not fit the Trust. Nothing was opened or sent.
};
inline constexpr std::array kCallErrors{
    CallError::NotReachable,   CallError::ConnectTimeout, CallError::TlsFailed,
    CallError::TlsTooOld,      CallError::NotTls,         CallError::CertificateNotPinned,
    CallError::Timeout,        CallError::ConnectionLost, CallError::CutOff,
    CallError::AnswerTooLarge, CallError::WrongScheme};
/// A stable name for logs and JSON, such as "not-reachable".
[[nodiscard]] QLatin1StringView nameOf(CallError error);

/// A complete answer, whatever its status: 4xx and 5xx are answers too.
///
/// An answer is complete if it is as long as its Content-Length, or if its status allows no body.
/// One with a status from 200 to 299 and without any length or chunks is complete if its body is
/// one whole JSON object, because no proper prefix of such an object is one. For a chunked answer,
/// Qt 6.4.2 does not tell the end from a cut (measured: half of those cut off are handed over as
/// whole). It is accepted all the same where its content, a JSON object that parses, must prove it
/// complete anyway. It is never accepted as the refusal of a POST or DELETE; see answerreader.h.
struct HttpAnswer {
    int status = 0; ///< 100 to 999, as the terminal sent it.
    QByteArray body; ///< As sent: never decompressed, at most HttpCall::kLargestBody bytes.
    QByteArray contentType; ///< The header's value; empty if there was none.
    /// The peer's clock when it answered, in whole seconds: the Date header. Evidence of nothing.
    std::optional<QDateTime> date = {};
};

/// How one call ended.
struct CallResult {
    Result<HttpAnswer, CallError> answer;
    /// For a call with a body, 0 proves that no byte of the body left the till. It proves nothing
    /// for a call without one (GET, DELETE). Qt 6.4 reads an answer only after it has taken the
    /// whole body, so if there is an answer, the whole body was pulled.
    qint64 bodyBytesPulled = 0;
    std::chrono::milliseconds elapsed{0};
    /// Whether the connection may have carried questions with another URL, so that this may be the
    /// answer to one of them.
    bool mayBeForAnother = false;
    /// Whether the connection was TLS and showed the pinned certificate.
    bool overPinnedTls = false;
};

} // namespace tillside
