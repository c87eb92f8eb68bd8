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

/// The right to be the only window of a data folder, and the way for a second start to bring the
/// first window to the front.
///
/// The right is a lock file that is released when its process dies, so a crash blocks nothing. If
/// no lock can be made in the folder, no other process can have one either, and nothing can be
/// written there: opening the journal then reports why.
class OneWindow final : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds kPatience{2000};

    /// \a patience is how long the first window can take to answer.
    explicit OneWindow(const DataFolder &folder, std::chrono::milliseconds patience = kPatience,
                       QObject *parent = nullptr);

    /// Takes the right and returns whether this process has it. If so, other processes can reach it
    /// from now on.
    [[nodiscard]] bool take();
    /// Asks the process that has the right to show its window, again and again until it answers.
    /// Exactly one of shownByOther(), taken() and noAnswer() comes, from the event loop.
    void askOther();

signals:
    /// The program was started again, so the window is to be shown. The other process gets its
    /// answer after the slots have run.
    void showAsked();

    void shownByOther();
    /// The other process has ended; this process has the right now.
    void taken();
    void noAnswer();

private:
    [[nodiscard]] bool lock();
    void listen();
    void onAsked();
    void answer(QLocalSocket *asking);
    void tryAgain();
    void onConnected();
    void onAnswer();
    void stopAsking();

    QString m_serverName; ///< See localAddress().
    std::chrono::milliseconds m_patience;
    ProcessLock m_lock;
    QLocalServer m_server;
    QLocalSocket m_socket;
    QTimer m_retry;
    QDeadlineTimer m_deadline;
};

} // namespace tillside::program
