#pragma once

#include <QObject>

#include <memory>

namespace tillside {

/// Reports requests to end the process as a signal in the event loop: SIGINT, SIGTERM and SIGHUP;
/// on Windows Ctrl-C, Ctrl-Break and the closing of the console. (Windows tells only services about
/// logging off this way.)
///
/// While an instance lives, none of these ends the process, and neither does writing to a closed
/// pipe (SIGPIPE). Windows waits about five seconds after the closing of the console and then ends
/// the process anyway. After the instance is destroyed, the signals are ignored, so that a process
/// that is already leaving keeps its exit code. Only one instance may exist. On Unix, if no socket
/// pair can be made, the signals keep ending the process.
class EndRequests final : public QObject {
    Q_OBJECT

public:
    explicit EndRequests(QObject *parent = nullptr);
    ~EndRequests() override;

signals:
    /// \a isHangUp: the window in which the process was started is closing. This may arrive twice,
    /// from the shell and from the system.
    void arrived(bool isHangUp);

private:
    class Receiver;
    std::unique_ptr<Receiver> m_receiver;
};

} // namespace tillside
