#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <memory>

class QSocketNotifier;

namespace tillside::cli {

/// Ctrl-C and the polite ways to end a process (SIGINT, SIGTERM, SIGHUP), as a signal in the event
/// loop: while one of these lives, none of them ends the process by itself, nor does a reader of
/// its output that leaves (SIGPIPE). At most one may live.
class Interrupts final : public QObject {
    Q_OBJECT

public:
    explicit Interrupts(QObject *parent = nullptr);
    ~Interrupts() override;

signals:
    /// The first of them.
    void interrupted();
    /// Somebody insists: a later one, not at the same press, and not the closing of a terminal
    /// window, which reaches a process twice (from the shell and from the system).
    void interruptedAgain();

private:
    void onArrived(bool isHangUp);

    QElapsedTimer m_first;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tillside::cli
