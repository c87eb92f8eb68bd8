#pragma once

#include "tests/support/wire/rawlog.h"
#include "tests/support/wire/rawscript.h"

#include <QObject>
#include <QSslSocket>
#include <QTimer>

#include <functional>
#include <optional>

namespace tillside {

/// One connection of a RawServer. It deletes itself when it ends.
class RawConnection final : public QObject {
    Q_OBJECT

public:
    using ScriptFor = std::function<RawScript(const QByteArray &method)>;

    RawConnection(qintptr descriptor, RawLog &log, ScriptFor scriptFor, QObject *parent);
    /// Shakes hands as a server with \a configuration.
    void encrypt(const QSslConfiguration &configuration);
    /// Plays \a script now, whatever has been received so far.
    void play(const RawScript &script);
    /// Sends \a bytes at once, whatever else is in flight.
    void say(const QByteArray &bytes);
    void close(RawScript::End end);

private:
    void read();
    void step();
    void takeRequest(qsizetype size);
    void sendNext();
    [[nodiscard]] QByteArray method() const;
    /// The size of the request in the buffer; nothing while it is incomplete.
    [[nodiscard]] std::optional<qsizetype> wholeRequest() const;
    [[nodiscard]] RawScript::When reached() const;

    RawLog &m_log;
    ScriptFor m_scriptFor;
    int m_number;
    QSslSocket m_socket;
    QByteArray m_received;
    bool m_answering = false; ///< The script for the request in the buffer is already being played.
    RawScript m_script;
    qsizetype m_sent = 0;
    QTimer m_next;
};

} // namespace tillside
