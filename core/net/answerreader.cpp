#include "core/net/answerreader.h"

#include "core/base/jsonobject.h"
#include "core/net/httpcall.h"
#include "core/net/tlsfailure.h"

#include <QLocale>
#include <QNetworkReply>

#include <algorithm>

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

CallError transportError(const QNetworkReply &reply, bool mayHaveArrived)
{
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError: return tlsFailure(reply.errorString());
    case QNetworkReply::TimeoutError:
        return mayHaveArrived ? CallError::ConnectionLost : CallError::ConnectTimeout;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError:
        return mayHaveArrived ? CallError::ConnectionLost : CallError::NotReachable;
    default: return statusOf(reply) >= 200 ? CallError::CutOff : CallError::ConnectionLost;
    }
}

bool isChunked(const QNetworkReply &reply)
{
    return reply.rawHeader("Transfer-Encoding").toLower().contains("chunked");
}

/// Whether each length that is given is \a size. Qt hands over several headers as one, with commas
/// between their values.
bool isAsLongAsItSays(const QNetworkReply &reply, qsizetype size)
{
    const QList<QByteArray> lengths = reply.rawHeader("Content-Length").split(',');
    return std::all_of(lengths.begin(), lengths.end(), [size](const QByteArray &length) {
        bool isNumber = false;
        return length.trimmed().toLongLong(&isNumber) == size && isNumber;
    });
}

bool showsItsOwnEnd(const QNetworkReply &reply, const QByteArray &body)
{
    const int status = statusOf(reply);
    return status >= 200 && status <= 299 && !isChunked(reply)
        && !reply.hasRawHeader("Content-Length") && isWholeJsonObject(body);
}

/// The time in a Date header in the form that RFC 9110 demands; nothing for any other.
std::optional<QDateTime> readDate(const QByteArray &header)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(header).trimmed(),
                                             u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    date.setTimeSpec(Qt::UTC);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

bool isComplete(const QNetworkReply &reply, const QByteArray &body, const CallFacts &facts)
{
    const int status = statusOf(reply);
    if (status == 204 || status == 304)
        return true;
    if (isChunked(reply))
        return !(facts.acts && status >= 400);
    return reply.hasRawHeader("Content-Length") ? isAsLongAsItSays(reply, body.size())
                                                : showsItsOwnEnd(reply, body);
}

} // namespace

Result<HttpAnswer, CallError> readAnswer(const QNetworkReply &reply, const QByteArray &body,
                                         const CallFacts &facts)
{
    const QNetworkReply::NetworkError error = reply.error();
    const int status = statusOf(reply);
    const bool endedWell
        = error == QNetworkReply::NoError || (status >= 400 && isStatusError(error));
    if (body.size() > HttpCall::kLargestBody)
        return CallError::AnswerTooLarge;
    // A connection that ends with the answer may end in any way. Qt then reports that it wanted to
    // send a POST again, or that it could not connect to ask a GET again.
    if (!endedWell && !showsItsOwnEnd(reply, body))
        return transportError(reply, facts.mayHaveArrived);
    if (!isComplete(reply, body, facts))
        return CallError::CutOff;
    return HttpAnswer{status, body, reply.rawHeader("Content-Type"),
                      readDate(reply.rawHeader("Date"))};
}

} // namespace tillside
