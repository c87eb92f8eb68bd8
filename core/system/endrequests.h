#pragma once

#include <QObject>

#include <memory>

namespace tillside {

/// Ctrl-C and the polite ways to end a process, as a signal in the event loop: SIGINT, SIGTERM and
/// SIGHUP; on Windows Ctrl-C, Ctrl-Break and the closing of the console. (Of logging off only
/// services are told this way.)
///
/// While one of these lives, none of them ends the process by itself, nor does a reader of its
/// output that leaves (SIGPIPE). Windows waits about five seconds after the last of them, and then
/// ends it all the same. Afterwards they are ignored: the process is leaving, and its exit code is
/// not to be lost. At most one may live.
class EndRequests final : public QObject {
    Q_OBJECT

public:
    explicit EndRequests(QObject *parent = nullptr);
    ~EndRequests() override;

signals:
    /// \a isHangUp: the window it was started in closes, which may reach a process twice (from the
    /// shell and from the system).
    void arrived(bool isHangUp);

private:
    class Receiver;
    std::unique_ptr<Receiver> m_receiver;
};

} // namespace tillside
