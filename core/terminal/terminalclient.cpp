#include "core/terminal/terminalclient.h"

#include "core/base/log.h"
#include "core/terminal/dialect.h"

#include <QUrlQuery>

namespace tillside {

using namespace Qt::StringLiterals;

Trust trustIn(const TerminalRecord &terminal)
{
    return {terminal.plainHttp, Fingerprint::fromBytes(terminal.fingerprint)};
}

TerminalClient::TerminalClient(TerminalRecord terminal, Secret token, const Deadlines &deadlines,
                               QObject *parent)
    : QObject(parent)
    , m_terminal(std::move(terminal))
    , m_token(std::move(token))
    , m_network(trustIn(m_terminal), deadlines)
{ }

HttpCall *TerminalClient::pair(const Secret &code, QObject *owner)
{
    const QUrl pairing = url("/pair"_L1, {{u"pairingCode"_s, QString::fromUtf8(code.reveal())}});
    return m_network.get(pairing, QByteArray(), owner);
}

HttpCall *TerminalClient::pay(const PaymentRequest &request, QObject *owner)
{
    const QUrl transaction
        = url("/transaction"_L1,
              {{u"disablePrinting"_s, request.terminalPrints ? u"false"_s : u"true"_s}});
    return heard(m_network.post(transaction, authorization(), toJson(request), owner));
}

HttpCall *TerminalClient::ask(const Uti &uti, QObject *owner, Keeping keeping)
{
    return heard(m_network.get(url("/transaction"_L1, {{u"uti"_s, uti.text()}}), authorization(),
                               owner, keeping));
}

HttpCall *TerminalClient::status(QObject *owner)
{
    Q_ASSERT(dialect(m_terminal.dialect).hasStatus);
    return heard(m_network.get(url("/status"_L1, {}), authorization(), owner));
}

HttpCall *TerminalClient::report(ReportKind kind, QObject *owner)
{
    const QLatin1StringView call = dialect(m_terminal.dialect).reports;
    Q_ASSERT(!call.isEmpty());
    const QUrl reports = url(
        call, {{u"disablePrinting"_s, u"true"_s}, {u"reportType"_s, QString(wireNameOf(kind))}});
    return heard(kind == ReportKind::Z ? m_network.getOnce(reports, authorization(), owner)
                                       : m_network.get(reports, authorization(), owner));
}

HttpCall *TerminalClient::cancel(const QDeadlineTimer &leaveBy, QObject *owner)
{
    Q_ASSERT(dialect(m_terminal.dialect).hasCancel);
    return heard(m_network.remove(url("/transaction"_L1, {}), authorization(), owner, leaveBy));
}

HttpCall *TerminalClient::heard(HttpCall *call)
{
    connect(call, &HttpCall::finished, this, &TerminalClient::onFinished);
    return call;
}

void TerminalClient::onFinished(const CallResult &result)
{
    if (!result.answer)
        return;
    const int status = result.answer.value().status;
    const bool isTaken = (status >= 200 && status <= 299) || status == 400 || status == 404;
    const bool isRefused = status == 401 || status == 403;
    emit answered({.took = result.elapsed,
                   .token = isTaken ? AnswerNote::Token::Taken
                       : isRefused  ? AnswerNote::Token::Refused
                                    : AnswerNote::Token::Unsaid});
}

TerminalAnswer TerminalClient::read(const HttpAnswer &answer, const Asked &asked) const
{
    TerminalAnswer said = readAnswer(answer.status, answer.body, cleaning(), asked);
    if (said.unusable)
        qCWarning(lcTerminal) << "answer not used:" << stored(*said.unusable)
                              << "bytes:" << answer.body.size();
    return said;
}

QUrl TerminalClient::url(QLatin1StringView call,
                         const QList<std::pair<QString, QString>> &query) const
{
    QUrlQuery items{{u"tid"_s, m_terminal.serial.text()}};
    for (const auto &[name, value] : query)
        items.addQueryItem(name, QString::fromUtf8(QUrl::toPercentEncoding(value)));
    QUrl url;
    url.setScheme(m_terminal.plainHttp ? u"http"_s : u"https"_s);
    url.setHost(m_terminal.host);
    url.setPort(m_terminal.port);
    url.setPath(m_terminal.basePath + call);
    url.setQuery(items);
    return url;
}

QByteArray TerminalClient::authorization() const
{
    switch (m_terminal.authForm) {
    case AuthForm::Raw: return m_token.reveal().toByteArray();
    case AuthForm::Bearer: return QByteArray("Bearer ").append(m_token.reveal());
    }
    Q_UNREACHABLE();
}

} // namespace tillside
