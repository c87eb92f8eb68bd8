#include "core/reach/dialectsearch.h"

#include "core/terminal/dialect.h"

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kNoApp = "/tillside-looks-for-the-payment-app"_L1;

/// The payment app of the family whose path is \a path.
std::optional<DialectId> dialectAt(const QString &path)
{
    for (const DialectId id : kDialectIds) {
        if (dialect(id).basePath == path)
            return id;
    }
    return std::nullopt;
}

bool isHtml(const HttpAnswer &answer)
{
    return answer.contentType.toLower().contains("html") || answer.body.trimmed().startsWith('<');
}

bool isRefusal(int status)
{
    return status == 401 || status == 403;
}

/// Whether a payment app may say this about a payment that does not exist, 404 apart.
bool isAsOfAnApp(const HttpAnswer &answer)
{
    const int status = answer.status;
    return !isHtml(answer)
        && (isRefusal(status) || status == 400 || (status >= 200 && status <= 299));
}

} // namespace

DialectSearch::DialectSearch(TerminalRecord terminal, std::chrono::milliseconds deadline,
                             QObject *parent)
    : QObject(parent)
    , m_terminal(std::move(terminal))
    , m_deadlines{.connect = deadline, .get = deadline}
{
    m_terminal.authForm = AuthForm::Raw; // An empty token, and so no header at all.
    for (const DialectId id : kDialectIds) {
        if (dialect(id).basePath != m_terminal.basePath)
            m_others << dialect(id).basePath;
    }
    m_others << kNoApp;
    ask(m_terminal.basePath);
}

void DialectSearch::ask(const QString &basePath)
{
    m_asked = basePath;
    TerminalRecord asked = m_terminal;
    asked.basePath = basePath;
    m_client = std::make_unique<TerminalClient>(asked, Secret(), m_deadlines);
    connect(m_client->ask(Uti::create(), this), &HttpCall::finished, this,
            &DialectSearch::onAnswer);
}

void DialectSearch::onAnswer(const CallResult &result)
{
    if (!result.answer) {
        m_finding.call = result.answer.error();
        return end(DialectFinding::Answer::NoReply);
    }
    m_own ? onOther(result.answer.value()) : onOwn(result.answer.value());
}

void DialectSearch::onOwn(const HttpAnswer &answer)
{
    m_own = answer;
    m_finding.status = answer.status;
    if (isAsOfAnApp(answer))
        return end(DialectFinding::Answer::AsRecorded);
    if (answer.status >= 500 && !isHtml(answer))
        return end(DialectFinding::Answer::TerminalFault);
    ask(m_others.takeFirst());
}

void DialectSearch::onOther(const HttpAnswer &answer)
{
    const auto other = dialectAt(m_asked);
    if (other && isAsOfAnApp(answer)) {
        m_finding.other = other;
        return end(DialectFinding::Answer::OtherDialect);
    }
    if (!m_others.isEmpty())
        return ask(m_others.takeFirst());
    const bool knowsThePath = m_own->status == 404 && !isHtml(*m_own)
        && (answer.status != 404 || answer.body != m_own->body);
    end(knowsThePath ? DialectFinding::Answer::AsRecorded : DialectFinding::Answer::NotATerminal);
}

void DialectSearch::end(DialectFinding::Answer answer)
{
    m_finding.answer = answer;
    emit finished(m_finding);
}

} // namespace tillside
