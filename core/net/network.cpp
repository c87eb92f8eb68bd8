#include "core/net/network.h"

#include "core/base/log.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslConfiguration>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace tillside {

namespace {

std::shared_ptr<QNetworkAccessManager> makeManager()
{
    auto manager = std::make_shared<QNetworkAccessManager>();
    manager->setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    return manager;
}

bool fitsOneHeader(const QByteArray &value)
{
    return std::all_of(value.cbegin(), value.cend(), [](char c) { return c >= ' ' && c <= '~'; });
}

void authorize(QNetworkRequest &request, const QByteArray &authorization)
{
    if (!fitsOneHeader(authorization))
        qCWarning(lcNet) << "The authorization does not fit into a header and is left out";
    else if (!authorization.isEmpty())
        request.setRawHeader("Authorization", authorization);
}

QNetworkRequest makeRequest(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(tlsConfiguration());
    request.setHeader(QNetworkRequest::UserAgentHeader, QByteArray("Tillside/" TILLSIDE_VERSION));
    // This also keeps Qt from decompressing an answer that is compressed all the same.
    request.setRawHeader("Accept-Encoding", "identity");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    return request;
}

} // namespace

Network::Network(Trust trust, const Deadlines &deadlines, QObject *parent)
    : QObject(parent)
    , m_trust(std::move(trust))
    , m_deadlines(deadlines)
{ }

Network::~Network() = default;

HttpCall *Network::get(const QUrl &url, const QByteArray &authorization, QObject *parent,
                       Keeping keeping)
{
    if (!m_trust.permits(url))
        return new HttpCall(CallError::WrongScheme, parent);
    m_isMixed = m_isMixed || (m_getters && m_asked != url);
    m_asked = url;
    if (!m_getters || (m_isMixed && keeping == Keeping::OneUrl)) {
        m_getters = makeManager();
        m_isMixed = false;
    }
    CallPlan asking = plan("GET", url, authorization);
    asking.mayBeForAnother = m_isMixed;
    return new HttpCall(m_getters, asking, parent);
}

HttpCall *Network::getOnce(const QUrl &url, const QByteArray &authorization, QObject *parent)
{
    CallPlan getting = plan("GET", url, authorization);
    getting.body = QByteArray();
    getting.answerDeadline = m_deadlines.post;
    return callOnce(std::move(getting), parent);
}

HttpCall *Network::post(const QUrl &url, const QByteArray &authorization, const QByteArray &json,
                        QObject *parent)
{
    CallPlan posting = plan("POST", url, authorization);
    posting.request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    posting.body = json;
    posting.answerDeadline = m_deadlines.post;
    return callOnce(std::move(posting), parent);
}

HttpCall *Network::remove(const QUrl &url, const QByteArray &authorization, QObject *parent,
                          const QDeadlineTimer &leaveBy)
{
    CallPlan removing = plan("DELETE", url, authorization);
    removing.leaveBy = leaveBy;
    removing.body = QByteArray();
    return callOnce(std::move(removing), parent);
}

CallPlan Network::plan(const QByteArray &verb, const QUrl &url,
                       const QByteArray &authorization) const
{
    QNetworkRequest request = makeRequest(url);
    authorize(request, authorization);
    return {.verb = verb,
            .request = request,
            .body = std::nullopt,
            .trust = m_trust,
            .connectDeadline = m_deadlines.connect,
            .answerDeadline = m_deadlines.get};
}

void Network::rest()
{
    m_getters.reset();
    m_isMixed = false;
}

HttpCall *Network::callOnce(CallPlan plan, QObject *parent)
{
    rest();
    if (!m_trust.permits(plan.request.url()))
        return new HttpCall(CallError::WrongScheme, parent);
    plan.request.setHeader(QNetworkRequest::ContentLengthHeader, plan.body->size());
    plan.request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    return new HttpCall(makeManager(), plan, parent);
}

} // namespace tillside
