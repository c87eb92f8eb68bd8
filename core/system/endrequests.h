#pragma once

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace tillside {

/// Who asks the process to end.
enum class EndRequest {
    Person, ///< Ctrl-C or Ctrl-Break. A person who presses it again insists.
    /// Any other request. It may arrive several times, from several sides, and never insists.
    System,
};

/// Why a process that is asked to end stays for a while.
struct Stay {
    /// Whether the process would lose something if it ended now.
    std::function<bool()> isNeeded = [] { return false; };
    /// What it waits for, in the language of the person who wants to log off.
    std::function<QString()> reason = [] { return QString(); };
};

/// Reports requests to end the process as a signal in the event loop: SIGINT, SIGTERM and SIGHUP;
/// on Windows Ctrl-C, Ctrl-Break, taskkill, the closing of the console, and the question before a
/// log-off, a shutdown or an update by the Restart Manager. The end of a D-Bus session arrives as
/// the SIGTERM that GIO, which the keychain needs, then raises in the process itself.
///
/// While an instance lives, none of these ends the process, and neither does writing to a closed
/// pipe (SIGPIPE). If Stay::isNeeded, Windows holds the log-off and shows Stay::reason until the
/// process has ended or a person goes on all the same. It waits about five seconds after the
/// closing of the console and then ends the process anyway.
///
/// After the instance is destroyed, the signals are ignored, so that a process that is already
/// leaving keeps its exit code. Only one instance may exist, in the main thread. On Unix, if no
/// socket pair can be made, the signals keep ending the process.
class EndRequests final : public QObject {
    Q_OBJECT

public:
    explicit EndRequests(const Stay &stay = {}, QObject *parent = nullptr);
    ~EndRequests() override;

signals:
    void arrived(tillside::EndRequest request);

private:
    class Receiver;
    std::unique_ptr<Receiver> m_receiver;
};

} // namespace tillside
