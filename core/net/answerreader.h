#pragma once

#include "core/base/result.h"
#include "core/net/callresult.h"

class QNetworkReply;

namespace tillside {

/// What a call knows about itself and its reply does not.
struct CallFacts {
    bool mayHaveArrived = false; ///< Part of the body was taken, so a connection stood once.
    bool acts = false; ///< It changes something on the terminal: POST and DELETE.
};

/// What \a reply, which has ended with \a body, amounts to: an answer only if it is known to be
/// complete, and otherwise what a person can act on.
///
/// - A body that ends where the connection ends cannot be told from one that was cut off:
///   ConnectionLost.
/// - A chunked refusal (from 400 on) of a call that acts is ConnectionLost too: it could prove that
///   nothing was charged, and what was cut off might have said the opposite.
/// - Once the request may have arrived, "refused" or "no route" only mean ConnectionLost: Qt tries
///   again by itself and reports the last attempt.
[[nodiscard]] Result<HttpAnswer, CallError> readAnswer(const QNetworkReply &reply,
                                                       const QByteArray &body,
                                                       const CallFacts &facts);

} // namespace tillside
