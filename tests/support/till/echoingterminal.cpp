#include "tests/support/till/echoingterminal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using Mood = EchoingTerminal::Mood;

/// What is repeated. It begins a line of its own, as a text would that is to look like the till's.
QString echo(const QString &more = {})
{
    return u"echo\n%1 4111 1111 1111 1111 %2%3"_s.arg(QLatin1StringView(EchoingTerminal::kToken),
                                                      QLatin1StringView(EchoingTerminal::kCard),
                                                      more);
}

/// A sentence with it, for the answers without JSON.
QByteArray sentence(const QString &more = {})
{
    return "Sorry: " + echo(more).replace(u'\n', u' ').toUtf8();
}

/// Names of a certificate have at most 64 characters, and nobody knows a code when they are made.
QString certificateName()
{
    return QLatin1StringView(EchoingTerminal::kToken) + u" "_s
        + QLatin1StringView(EchoingTerminal::kCard) + u"\n\x1b[2J4111 1111 1111 1111"_s;
}

/// Every member that a till might read or keep, except those that say how the payment ended.
QJsonObject echoes(const QString &more = {})
{
    const QString text = echo(more);
    QJsonObject members;
    for (const auto name :
         {"authCode"_L1, "authorisationCode"_L1, "primaryAccountNumber"_L1, "cardPan"_L1,
          "errorText"_L1, "statusDescription"_L1, "appName"_L1, "merchantId"_L1, "terminalId"_L1,
          "transactionDate"_L1, "transactionSource"_L1, "cardholderVerificationMethod"_L1,
          "cardholderName"_L1, "serialNumber"_L1, "message"_L1, "error"_L1, "code"_L1})
        members.insert(name, text);
    const QJsonArray line{text, u"5"_s, u"C"_s, u"B"_s};
    members.insert("merchantReceipt"_L1, QJsonArray{line, QJsonArray{text, text, u"5"_s, u"S"_s}});
    members.insert("cardholderReceipt"_L1, text + u"\nTOTAL\n"_s + text);
    members.insert(
        "statuses"_L1,
        QString::fromUtf8(QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact)));
    members.insert("DisplayData"_L1, QJsonArray{QJsonObject{{"description"_L1, text}}});
    members.insert("messageId"_L1,
                   QLatin1StringView(EchoingTerminal::kCard).toString().toLongLong());
    members.insert(text, text);
    return members;
}

QByteArray typeWithEchoes(const QByteArray &type)
{
    const QByteArray words = sentence();
    return type + "; note=\"" + words + "\"\r\nX-Echo: " + words + "\r\nServer: " + words
        + "\r\nSet-Cookie: echo=" + words + "\r\nETag: \"" + words + '"';
}

HttpResponse json(const QJsonObject &members)
{
    return {200, typeWithEchoes("application/json"), QJsonDocument(members).toJson()};
}

HttpResponse plain(int status, const QByteArray &words)
{
    return {status, typeWithEchoes("text/plain"), words};
}

bool isQuestion(const HttpRequest &request)
{
    return request.method == "GET" && request.path.endsWith("/transaction"_L1);
}

} // namespace

const QList<std::pair<Mood, const char *>> &EchoingTerminal::moods()
{
    static const QList<std::pair<Mood, const char *>> all{
        {Mood::Approves, "approves"},
        {Mood::Declines, "declines"},
        {Mood::Cancels, "cancels"},
        {Mood::Works, "works"},
        {Mood::Murmurs, "murmurs"},
        {Mood::Disputes, "disputes"},
        {Mood::NamesAnother, "names another"},
        {Mood::RefusesPairing, "refuses the pairing"},
        {Mood::RefusesPayment, "refuses the payment"},
        {Mood::AcceptsItsToken, "accepts its token"},
        {Mood::Fails, "fails"},
        {Mood::Babbles, "babbles"}};
    return all;
}

EchoingTerminal::EchoingTerminal()
    : m_terminal(makeIdentity({certificateName(), {}, {}}))
{
    m_terminal.setScript([this](const HttpRequest &request) { return answer(request); });
}

SecretSearch EchoingTerminal::search()
{
    SecretSearch search;
    search.add(u"token"_s, kToken);
    search.add(u"pairing code"_s, kCode);
    search.add(u"card number"_s, kCard);
    return search;
}

HttpResponse EchoingTerminal::pairing()
{
    const QString code = u" "_s + QLatin1StringView(kCode);
    if (m_mood == Mood::RefusesPairing) {
        QByteArray words = sentence(code);
        if (!m_isPaired)
            words.replace(kToken, "no token");
        return {400, "text/plain", words};
    }
    m_isPaired = true;
    QJsonObject members = echoes(code);
    members.insert("authToken"_L1, QLatin1StringView(kToken));
    return json(members);
}

HttpResponse EchoingTerminal::answer(const HttpRequest &request)
{
    if (request.path.endsWith("/pair"_L1))
        return pairing();
    if (request.method == "POST")
        return acceptance(request);
    return isQuestion(request) ? result(request.parameter(u"uti"_s)) : json(echoes());
}

HttpResponse EchoingTerminal::acceptance(const HttpRequest &request) const
{
    if (m_mood == Mood::RefusesPayment)
        return plain(400, sentence());
    if (m_mood == Mood::Fails)
        return plain(500, sentence());
    const QJsonObject order = QJsonDocument::fromJson(request.body).object();
    QJsonObject members = echoes();
    members.remove("DisplayData"_L1);
    members.insert("transType"_L1, order.value("transType"_L1));
    members.insert("amountTrans"_L1, order.value("amountTrans"_L1));
    members.insert("uti"_L1,
                   m_mood == Mood::AcceptsItsToken
                       ? QString::fromLatin1(kToken)
                       : u"6f311f3a-%1"_s.arg(m_terminal.seen().size()));
    return json(members);
}

HttpResponse EchoingTerminal::result(const QString &uti) const
{
    switch (m_mood) {
    case Mood::Murmurs: return plain(200, sentence());
    case Mood::Fails: return plain(500, sentence());
    case Mood::Babbles: return {200, typeWithEchoes("text/html"), json(echoes()).body.chopped(9)};
    default: break;
    }
    QJsonObject members = echoes();
    const bool isDeclined = m_mood == Mood::Declines;
    members.insert("transApproved"_L1, m_mood != Mood::Cancels && !isDeclined);
    members.insert("transCancelled"_L1, m_mood == Mood::Cancels);
    members.insert("transAmount"_L1, 1066);
    members.insert("transactionType"_L1, u"SALE"_s);
    members.insert("uti"_L1, m_mood == Mood::NamesAnother ? QString::fromLatin1(kToken) : uti);
    if (m_mood == Mood::Works)
        members.remove("transApproved"_L1);
    if (m_mood == Mood::Disputes) {
        for (const auto name : {"merchantReference"_L1, "currencyCode"_L1, "transType"_L1})
            members.insert(name, echo());
    }
    if (isDeclined || m_mood == Mood::Cancels) {
        // An authorisation would speak against it.
        members.remove("authCode"_L1);
        members.remove("authorisationCode"_L1);
    }
    if (isDeclined) {
        members.insert("transactionResponse"_L1, u"51"_s);
        members.insert("statuses"_L1, u"[\"Transaction declined\",\"Transaction finished\"]"_s);
        members.remove("DisplayData"_L1);
        members.remove("statusDescription"_L1);
    }
    return json(members);
}

} // namespace tillside
