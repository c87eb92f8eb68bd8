#pragma once

#include "core/base/secret.h"
#include "core/model/terminalrecord.h"
#include "core/net/network.h"
#include "core/terminal/terminalanswer.h"
#include "core/terminal/totalsreport.h"
#include "core/terminal/wiremessages.h"

#include <QObject>
#include <QUrl>

namespace tillside {

/// A terminal's answer, whatever it was about.
struct AnswerNote {
    enum class Token { Unsaid, Taken, Refused };

    std::chrono::milliseconds took{0}; ///< The whole call.
    Token token = Token::Unsaid; ///< What the answer shows about the token.
};

/// The calls to one terminal: one method per call, no state except the connection.
/// read() and core/terminal/wiremessages read what an answer means.
///
/// Each method returns a call that has already been started and is owned by \a owner; see HttpCall
/// for how it ends. Each call except pair() carries the token in its header; the token goes nowhere
/// else.
class TerminalClient : public QObject {
    Q_OBJECT

public:
    TerminalClient(TerminalRecord terminal, Secret token, const Deadlines &deadlines,
                   QObject *parent = nullptr);

    [[nodiscard]] const TerminalRecord &terminal() const { return m_terminal; }

    /// What makes the terminal's words fit to be kept and shown. It knows the token.
    [[nodiscard]] AnswerCleaning cleaning() const { return AnswerCleaning(m_token); }
    /// What an \a answer to ask() says, cleaned. The log is told if it could not be used.
    [[nodiscard]] TerminalAnswer read(const HttpAnswer &answer, const Asked &asked) const;

    /// Closes the connection kept for asking, so that a terminal which serves one connection at a
    /// time can be reached by others. The next call opens another.
    void rest() { m_network.rest(); }

    /// `GET /pair`, without a token.
    [[nodiscard]] HttpCall *pair(const Secret &code, QObject *owner);
    /// `POST /transaction`, sent at most once, on a new connection.
    [[nodiscard]] HttpCall *pay(const PaymentRequest &request, QObject *owner);
    /// `GET /transaction`.
    [[nodiscard]] HttpCall *ask(const Uti &uti, QObject *owner, Keeping keeping = Keeping::OneUrl);
    /// `GET /status`. Only if the dialect has it.
    [[nodiscard]] HttpCall *status(QObject *owner);
    /// The terminal's totals. Only if the dialect has them. A ZReport acts, and is sent at most
    /// once, on a new connection.
    [[nodiscard]] HttpCall *report(ReportKind kind, QObject *owner);
    /// `DELETE /transaction`. Only if the dialect has it. It cancels *whatever payment is running*
    /// on the terminal, so it is not sent after \a leaveBy.
    [[nodiscard]] HttpCall *cancel(const QDeadlineTimer &leaveBy, QObject *owner);

signals:
    /// The terminal answered a call that carries the token. Emitted before the call's own
    /// `finished`.
    void answered(const tillside::AnswerNote &note);

private:
    [[nodiscard]] HttpCall *heard(HttpCall *call);
    void onFinished(const CallResult &result);
    [[nodiscard]] QUrl url(QLatin1StringView call,
                           const QList<std::pair<QString, QString>> &query) const;
    [[nodiscard]] QByteArray authorization() const;

    TerminalRecord m_terminal;
    Secret m_token;
    Network m_network;
};

/// The trust in a terminal with this record: its pinned certificate or, if it was paired so, plain
/// HTTP.
[[nodiscard]] Trust trustIn(const TerminalRecord &terminal);

} // namespace tillside
