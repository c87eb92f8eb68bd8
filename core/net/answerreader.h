#pragma once

#include "core/base/result.h"
#include "core/net/callresult.h"

class QNetworkReply;

namespace tillside {

/// Whether any of the request can have been written before the reply ended.
enum class Reached { No, Yes };

/// What \a reply, which has ended, amounts to.
///
/// It is an answer only if it is complete, whatever its status: as long as its Content-Length says,
/// or chunked to its last chunk, or of a status that has no body. A body that ends where the
/// connection ends is `NotHttp`: it cannot be told from one that was cut off. Transport errors keep
/// apart what a person can act on; once \a reached, "refused" only means a lost connection, because
/// Qt tries again by itself and reports the last attempt.
[[nodiscard]] Result<HttpAnswer, CallError> readAnswer(QNetworkReply &reply, Reached reached);

} // namespace tillside
