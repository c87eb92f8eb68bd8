#pragma once

#include "core/support/datafolder.h"
#include "core/system/processlock.h"

#include <QDeadlineTimer>
#include <QLocalServer>
#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace tillside::program {

/// The right to be the one window of a data folder, and the way for a second start to bring the
/// first one to the front.
///
/// The right is a lock file that dies with its process, so a crash leaves no blockade. Where the
/// folder does not let a lock be made, nobody else can have one either, and nothing can be written:
/// whoever opens the journal there is told why.
class OneWindow final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kPatience{2000};

    /// \a patience is how long the first window may take to answer.
    explicit OneWindow(const DataFolder &folder, std::chrono::milliseconds patience = kPatience,
                       QObject *parent = nullptr);

    /// Whether this process is the one now. If so, others reach it from here on.
    [[nodiscard]] bool take();
    /// Asks the process that is the one to show its window, again and again until it answers.
    /// Exactly one of shownByOther(), taken() and noAnswer() comes, from the event loop.
    void askOther();

signals:
    /// Somebody started the program again: the window is wanted. The other is answered when the
    /// slots have run.
    void showAsked();

    void shownByOther();
    /// The other has left meanwhile; this process is the one now.
    void taken();
    void noAnswer();

private:
    [[nodiscard]] bool lock();
    void listen();
    void onAsked();
    void answer(QLocalSocket *asking);
    void tryAgain();
    void onAnswer();
    void stopAsking();

    QString m_serverName;
    std::chrono::milliseconds m_patience;
    ProcessLock m_lock;
    QLocalServer m_server;
    QLocalSocket m_socket;
    QTimer m_retry;
    QDeadlineTimer m_deadline;
};

} // namespace tillside::program
