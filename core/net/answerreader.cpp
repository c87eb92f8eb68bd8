#include "core/net/answerreader.h"

#include "core/net/httpcall.h"

#include <QNetworkReply>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// Whether \a error is only Qt's code for a status from 400 on. Such a reply has ended normally.
bool isStatusError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError: return true;
    default: return false;
    }
}

CallError transportError(QNetworkReply::NetworkError error, bool mayHaveArrived)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError: return CallError::TlsFailed;
    case QNetworkReply::TimeoutError:
        return mayHaveArrived ? CallError::ConnectionLost : CallError::ConnectTimeout;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError:
        return mayHaveArrived ? CallError::ConnectionLost : CallError::NotReachable;
    default: return CallError::ConnectionLost;
    }
}

bool isChunked(const QNetworkReply &reply)
{
    return reply.rawHeader("Transfer-Encoding").toLower().contains("chunked");
}

bool isAsLongAsItSays(const QNetworkReply &reply, qsizetype size)
{
    const int status = statusOf(reply);
    if (status == 204 || status == 304)
        return true;
    bool isNumber = false;
    const qlonglong length = reply.rawHeader("Content-Length").toLongLong(&isNumber);
    return isNumber && length == size;
}

} // namespace

Result<HttpAnswer, CallError> readAnswer(const QNetworkReply &reply, const QByteArray &body,
                                         const CallFacts &facts)
{
    const QNetworkReply::NetworkError error = reply.error();
    const int status = statusOf(reply);
    if (error != QNetworkReply::NoError && !(status >= 400 && isStatusError(error)))
        return transportError(error, facts.mayHaveArrived);
    if (body.size() > HttpCall::kLargestBody)
        return CallError::AnswerTooLarge;
    const bool isComplete
        = isChunked(reply) ? !(facts.acts && status >= 400) : isAsLongAsItSays(reply, body.size());
    if (!isComplete)
        return CallError::ConnectionLost;
    return HttpAnswer{status, body, reply.rawHeader("Content-Type")};
}

} // namespace tillside
