#pragma once

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
    void interrupted();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tillside::cli
