#pragma once

#include "core/base/result.h"
#include "core/net/callresult.h"

class QNetworkReply;

namespace tillside {

/// What a call knows about itself and its reply does not know.
struct CallFacts {
    bool mayHaveArrived = false; ///< Part of the body was taken, so there was a connection.
    bool acts = false; ///< It changes something on the terminal: a POST or a DELETE.
};

/// What \a reply amounts to, once it has ended with \a body: an answer only if it is known to be
/// complete, otherwise an error that a person can act on.
///
/// - Content-Length twice with the same value is one (RFC 9110, 8.6); with different values it says
///   nothing: CutOff.
/// - A body that ends with the connection, however that ended, cannot be told from one that was cut
///   off: CutOff. Only a JSON object, in an answer with a status from 200 to 299, shows by itself
///   that it is whole. A refusal never does.
/// - A chunked refusal (status 400 or above) of a call that acts is CutOff too. It could prove that
///   nothing was charged, and a part that was cut off might have said the opposite.
/// - Once the request may have arrived, "refused" and "no route" only mean ConnectionLost: Qt tries
///   again by itself and reports the last attempt.
[[nodiscard]] Result<HttpAnswer, CallError> readAnswer(const QNetworkReply &reply,
                                                       const QByteArray &body,
                                                       const CallFacts &facts);

} // namespace tillside
