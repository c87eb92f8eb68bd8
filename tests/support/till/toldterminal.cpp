#include "tests/support/till/toldterminal.h"

#include "core/server/certificate.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

HttpResponse json(int status, const QJsonObject &object)
{
    return {status, "application/json", QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

void set(QJsonObject &members, const QJsonObject &changes)
{
    for (auto change = changes.begin(); change != changes.end(); ++change)
        members.insert(change.key(), change.value());
}

QJsonObject changesOf(ToldTerminal::Word word, qint64 amount)
{
    const auto ended = [](const QString &how) {
        return uR"(["Transaction started","Transaction %1","Transaction finished"])"_s.arg(how);
    };
    const QJsonObject approved{{"transApproved"_L1, true},
                               {"authCode"_L1, QLatin1StringView(ToldTerminal::kAuthorisation)},
                               {"transactionResponse"_L1, u"00"_s},
                               {"statuses"_L1, ended(u"approved"_s)}};
    QJsonObject changes = approved;
    switch (word) {
    case ToldTerminal::Word::Approved: return approved;
    case ToldTerminal::Word::ApprovedForMore:
        changes.insert("transAmount"_L1, amount + 1);
        return changes;
    case ToldTerminal::Word::ApprovedWithTip:
        changes.insert("transAmount"_L1, amount + 1);
        changes.insert("tipAmount"_L1, 1);
        return changes;
    case ToldTerminal::Word::Voided: changes.insert("voided"_L1, true); return changes;
    case ToldTerminal::Word::Declined:
        return {{"transactionResponse"_L1, u"05"_s}, {"statuses"_L1, ended(u"declined"_s)}};
    case ToldTerminal::Word::Cancelled:
        return {{"transCancelled"_L1, true}, {"statuses"_L1, ended(u"cancelled"_s)}};
    case ToldTerminal::Word::Working:
    case ToldTerminal::Word::Unknown:
    case ToldTerminal::Word::Silent: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

ToldTerminal::ToldTerminal()
    : m_identity(makeIdentity())
    , m_terminal(m_identity)
{
    m_terminal.setScript([this](const HttpRequest &request) { return answer(request); });
}

PairingRequest ToldTerminal::pairing(UtiMode mode) const
{
    TerminalRecord profile = m_terminal.profile();
    profile.utiMode = mode;
    return {profile, Secret("1234"), std::nullopt};
}

QString ToldTerminal::fingerprint() const
{
    return QString::fromLatin1(m_identity.certificate.digest(QCryptographicHash::Sha256).toHex());
}

HttpResponse ToldTerminal::answer(const HttpRequest &request)
{
    if (request.path.endsWith("/pair"_L1))
        return ScriptedTerminal::tokenAnswer("7653518633181484");
    if (request.method == "POST")
        return m_isRefusing ? ScriptedTerminal::plain(400, "Invalid request")
                            : accept(request.body);
    return tell(request.parameter(u"uti"_s));
}

HttpResponse ToldTerminal::accept(const QByteArray &body)
{
    const QJsonObject wanted = QJsonDocument::fromJson(body).object();
    // For a void or a capture, the member names the original.
    const bool isOurs = wanted.contains("uti"_L1) && wanted.value("transType"_L1) == u"SALE"_s;
    const QString uti = isOurs ? wanted.value("uti"_L1).toString()
                               : QUuid::createUuid().toString(QUuid::WithoutBraces);
    const Asked asked{wanted.value("transType"_L1).toString(),
                      wanted.value("amountTrans"_L1).toInteger()};
    m_payments.insert(uti, asked);
    QJsonObject accepted{{"transType"_L1, asked.type}, {"uti"_L1, uti}};
    if (wanted.contains("amountTrans"_L1))
        accepted.insert("amountTrans"_L1, asked.amount);
    return json(200, accepted);
}

/// A payment that it refused has the amount of the only sale in these tests.
HttpResponse ToldTerminal::tell(const QString &uti) const
{
    const Asked asked = m_payments.value(uti, Asked{u"SALE"_s, 1250});
    switch (m_word) {
    case Word::Working: return json(200, {{"statusDescription"_L1, u"Present card"_s}});
    case Word::Unknown: return ScriptedTerminal::plain(404, "Transaction not found");
    case Word::Silent: return ScriptedTerminal::plain(500, "Error");
    case Word::Approved:
    case Word::ApprovedForMore:
    case Word::ApprovedWithTip:
    case Word::Voided:
    case Word::Declined:
    case Word::Cancelled: break;
    }
    QJsonObject members{{"transApproved"_L1, false},      {"transCancelled"_L1, false},
                        {"transAmount"_L1, asked.amount}, {"transactionType"_L1, asked.type},
                        {"currencyCode"_L1, u"978"_s},    {"uti"_L1, uti}};
    set(members, changesOf(m_word, asked.amount));
    return json(200, members);
}

int ToldTerminal::count(const char *method) const
{
    const auto isSuch = [method](const HttpRequest &request) {
        return request.method == method && request.path.endsWith("/transaction"_L1);
    };
    return static_cast<int>(
        std::count_if(m_terminal.seen().begin(), m_terminal.seen().end(), isSuch));
}

} // namespace tillside
