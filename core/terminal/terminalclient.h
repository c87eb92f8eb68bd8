#pragma once

#include "core/base/secret.h"
#include "core/model/terminalrecord.h"
#include "core/net/network.h"
#include "core/terminal/wiremessages.h"

#include <QObject>
#include <QUrl>

namespace tillside {

/// One terminal's calls: one method a call, no state beside the connection. What an answer means is
/// read by core/terminal/wiremessages and terminalanswer.
///
/// Each method returns a call that is already under way, owned by \a owner; see HttpCall for how it
/// ends. The token goes into the header of each call and nowhere else.
class TerminalClient : public QObject {
    Q_OBJECT

public:
    TerminalClient(TerminalRecord terminal, Secret token, const Deadlines &deadlines,
                   QObject *parent = nullptr);

    [[nodiscard]] const TerminalRecord &terminal() const { return m_terminal; }

    /// \a text without the token, should the terminal have repeated it.
    [[nodiscard]] QString withoutToken(const QString &text) const { return without(m_token, text); }

    /// `GET /pair`, without a token.
    [[nodiscard]] HttpCall *pair(const Secret &code, QObject *owner);
    /// `POST /transaction`, once on the wire, on a connection of its own.
    [[nodiscard]] HttpCall *pay(const PaymentRequest &request, QObject *owner);
    /// `GET /transaction`.
    [[nodiscard]] HttpCall *ask(const Uti &uti, QObject *owner);
    /// `GET /status`, only where the dialect has it.
    [[nodiscard]] HttpCall *status(QObject *owner);
    /// `DELETE /transaction`, only where the dialect has it: cancels *whatever runs* on the
    /// terminal.
    [[nodiscard]] HttpCall *cancel(QObject *owner);

private:
    [[nodiscard]] QUrl url(QLatin1StringView call,
                           const QList<std::pair<QString, QString>> &query) const;
    [[nodiscard]] QByteArray authorization() const;

    TerminalRecord m_terminal;
    Secret m_token;
    Network m_network;
};

/// How far a terminal with this record is trusted: its pinned certificate, or plain HTTP for ever.
[[nodiscard]] Trust trustIn(const TerminalRecord &terminal);

} // namespace tillside
