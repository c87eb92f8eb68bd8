#include "core/net/httpcall.h"

#include "core/base/log.h"
#include "core/net/answerreader.h"
#include "core/net/onceupload.h"

#include <QMetaObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace tillside {

namespace {

constexpr qint64 kReadAhead = 256LL * 1024;

/// \a usual, or less if \a limit comes earlier.
std::chrono::milliseconds within(const QDeadlineTimer &limit, std::chrono::milliseconds usual)
{
    const std::chrono::milliseconds left(limit.remainingTime());
    return limit.isForever() ? usual : std::min(usual, left);
}

} // namespace

HttpCall::HttpCall(std::shared_ptr<QNetworkAccessManager> manager, const CallPlan &plan,
                   QObject *parent)
    : QObject(parent)
    , m_trust(plan.trust)
    , m_leaveBy(plan.leaveBy)
    , m_answerDeadline(plan.answerDeadline)
    , m_mayBeForAnother(plan.mayBeForAnother)
    , m_manager(std::move(manager))
{
    start(plan);
    watch();
    m_deadline.start(within(m_leaveBy, plan.connectDeadline));
    // For an empty body without TLS, Qt never reports that the connection is established.
    if (plan.body && plan.body->isEmpty() && !plan.trust.pin) {
        m_answerDeadline = within(m_leaveBy, m_answerDeadline);
        onConnected();
    }
}

HttpCall::HttpCall(CallError reason, QObject *parent)
    : QObject(parent)
    , m_dropped(reason)
{
    m_elapsed.start();
    end();
}

HttpCall::~HttpCall() = default;

void HttpCall::start(const CallPlan &plan)
{
    m_elapsed.start();
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer); // Other timer types may fire early.
    if (plan.body)
        m_body = std::make_unique<OnceUpload>(*plan.body);
    m_reply.reset(m_manager->sendCustomRequest(plan.request, plan.verb, m_body.get()));
    limitReading();
}

void HttpCall::watch()
{
    connect(m_reply.get(), &QNetworkReply::socketStartedConnecting, this, &HttpCall::limitReading);
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, &HttpCall::onSslErrors);
    connect(m_reply.get(), &QNetworkReply::encrypted, this, &HttpCall::onEncrypted);
    connect(m_reply.get(), &QNetworkReply::requestSent, this, &HttpCall::onConnected);
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &HttpCall::onData);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpCall::onData);
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpCall::end);
    connect(&m_deadline, &QTimer::timeout, this, &HttpCall::onDeadline);
    if (m_body)
        connect(m_body.get(), &OnceUpload::firstByteTaken, this, &HttpCall::onBodyTaken);
}

// Qt's network thread waits during this slot and the next, and has written nothing of the request
// yet. Dropping the call here keeps it that way.
void HttpCall::onSslErrors(const QList<QSslError> &errors)
{
    if (!m_trust.holds(m_reply->sslConfiguration())) {
        drop(CallError::CertificateNotPinned);
        return;
    }
    const QString remarks = remarksOn(errors);
    if (!remarks.isEmpty())
        qCWarning(lcNet) << "The pinned certificate is accepted as it is:" << remarks;
    m_reply->ignoreSslErrors(errors);
}

// Qt remembers ignored errors for later connections, so the certificate is compared again after
// every handshake.
void HttpCall::onEncrypted()
{
    if (!m_trust.holds(m_reply->sslConfiguration()))
        drop(CallError::CertificateNotPinned);
    else if (m_leaveBy.hasExpired())
        drop(CallError::ConnectTimeout);
    else if (!m_body || m_body->bytesAvailable() == 0)
        onConnected();
}

void HttpCall::onConnected()
{
    if (m_phase != Phase::Connecting)
        return;
    m_phase = Phase::Waiting;
    m_deadline.start(m_answerDeadline);
}

void HttpCall::onBodyTaken()
{
    // Switch deadlines at once, because the short one must never end a call whose body has left.
    onConnected();
    // Emit later, because nothing else may run while Qt is reading the body.
    QMetaObject::invokeMethod(this, &HttpCall::bodyHandedOver, Qt::QueuedConnection);
}

// Without a limit, Qt's network thread reads as fast as data arrives, however far this thread is
// behind. It is set twice, because for a call with a body nothing in that thread receives it the
// first time.
void HttpCall::limitReading()
{
    m_reply->setReadBufferSize(kReadAhead);
}

// Qt reads no further than the limit until the data is taken.
void HttpCall::onData()
{
    m_received += m_reply->readAll();
    const qint64 announced = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (announced > kLargestBody || m_received.size() > kLargestBody)
        drop(CallError::AnswerTooLarge);
}

void HttpCall::onDeadline()
{
    drop(m_phase == Phase::Connecting ? CallError::ConnectTimeout : CallError::Timeout);
}

void HttpCall::drop(CallError reason)
{
    if (m_phase == Phase::Ended)
        return;
    m_dropped = reason;
    m_reply->abort(); // Emits finished before it returns.
}

void HttpCall::end()
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    m_deadline.stop();
    m_duration = std::chrono::milliseconds(m_elapsed.elapsed());
    // The reply is emitting its own signal and cannot be deleted here.
    QMetaObject::invokeMethod(this, &HttpCall::deliver, Qt::QueuedConnection);
}

void HttpCall::deliver()
{
    CallResult result{verdict()};
    if (!result.answer)
        qCInfo(lcNet) << "no answer:" << nameOf(result.answer.error())
                      << "bytes of its body:" << m_received.size();
    result.overPinnedTls = m_reply && m_trust.holds(m_reply->sslConfiguration());
    // Count the bytes last, when nothing is left that could take another one.
    m_reply.reset();
    m_manager.reset();
    result.bodyBytesPulled = m_body ? m_body->bytesPulled() : 0;
    result.elapsed = m_duration;
    result.mayBeForAnother = m_mayBeForAnother;
    emit finished(result);
}

Result<HttpAnswer, CallError> HttpCall::verdict()
{
    if (m_dropped)
        return *m_dropped;
    m_received += m_reply->readAll();
    const CallFacts facts{.mayHaveArrived = m_body && m_body->bytesPulled() > 0,
                          .acts = m_body != nullptr};
    Result<HttpAnswer, CallError> answer = readAnswer(*m_reply, m_received, facts);
    // On a kept connection this call had no handshake in which to compare the certificate.
    if (answer && m_trust.pin && !m_trust.holds(m_reply->sslConfiguration()))
        return CallError::CertificateNotPinned;
    return answer;
}

} // namespace tillside
