#pragma once

#include "core/model/terminalrecord.h"
#include "core/net/callresult.h"
#include "core/terminal/terminalclient.h"

#include <QObject>
#include <QStringList>

#include <chrono>
#include <memory>
#include <optional>

namespace tillside {

/// Which payment app answers at a terminal's address.
struct DialectFinding {
    enum class Answer {
        AsRecorded, ///< As the terminal's record says.
        OtherDialect, ///< As another one of the family: `other`.
        NotATerminal,
        TerminalFault, ///< A status of 500 or more, in plain text.
        NoReply, ///< See `call`.
    };

    Answer answer = Answer::NotATerminal;
    std::optional<DialectId> other;
    std::optional<CallError> call;
    std::optional<int> status; ///< Of the answer at the recorded path.
};

/// Finds out how a terminal answers, with questions about a payment that does not exist and without
/// a token. A payment app refuses those, or does not know the payment. Where the recorded path does
/// not look like that, the other dialects' paths are tried, and then one that no app has: an app
/// that says 404 to an unknown payment says something else to an unknown path.
///
/// Only GETs are sent, and only to the pinned certificate. Emits `finished` exactly once, from the
/// event loop; each question ends within the deadline. Destroying the search cancels it without a
/// signal.
class DialectSearch final : public QObject {
    Q_OBJECT

public:
    DialectSearch(TerminalRecord terminal, std::chrono::milliseconds deadline,
                  QObject *parent = nullptr);

signals:
    void finished(const tillside::DialectFinding &finding);

private:
    void ask(const QString &basePath);
    void onAnswer(const CallResult &result);
    void onOwn(const HttpAnswer &answer);
    void onOther(const HttpAnswer &answer);
    void end(DialectFinding::Answer answer);

    TerminalRecord m_terminal;
    Deadlines m_deadlines;
    std::unique_ptr<TerminalClient> m_client;
    std::optional<HttpAnswer> m_own; ///< What came back at the recorded path.
    QStringList m_others; ///< Paths that are still to be tried.
    QString m_asked;
    DialectFinding m_finding;
};

} // namespace tillside
