#pragma once

#include <QObject>

namespace tillside::sim {

/// Lets the program end in good order on SIGTERM and SIGINT, and outlive a reader of its output
/// that leaves (SIGPIPE). One for a program. On Windows the system ends it.
class EndOnSignal : public QObject {
    Q_OBJECT

public:
    explicit EndOnSignal(QObject *parent = nullptr);

signals:
    void asked();
};

} // namespace tillside::sim
