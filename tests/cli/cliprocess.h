#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>

namespace tillside {

/// How a run of tillside-cli ended.
struct CliRun {
    static constexpr int kCrashed = -1; ///< Killed by a signal.
    static constexpr int kTooLate = -2; ///< It did not end in time and was killed by the test.

    int code = kTooLate;
    QByteArray out;
    QByteArray err;
    std::chrono::milliseconds took{0};
    qint64 peakKiB = 0; ///< The most memory that it was seen to have.

    /// What stands on standard output, if it is one JSON value and nothing else; empty otherwise.
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QString text(const QString &member) const;
    /// Standard error as one sentence for people: a single line that ends in a full stop, the same
    /// as in the JSON if there is any.
    [[nodiscard]] bool isOneSentence() const;
    /// For the message of a test that failed.
    [[nodiscard]] QByteArray described() const;
};

/// One tillside-cli in a process of its own, killed when this goes out of scope.
class CliProcess final {
public:
    /// Starts it with \a arguments; \a input is all of its standard input.
    explicit CliProcess(const QStringList &arguments, const QByteArray &input = {},
                        const QProcessEnvironment &environment
                        = QProcessEnvironment::systemEnvironment());
    ~CliProcess();
    Q_DISABLE_COPY_MOVE(CliProcess)

    [[nodiscard]] qint64 pid() const { return m_pid; }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// As Ctrl-C does, once the program listens to it; false if it never did.
    [[nodiscard]] bool interrupt() const;
    /// Presses Ctrl-C again and again, because two presses in a moment are one; false if it has not
    /// ended within five seconds.
    [[nodiscard]] bool insist() const;
    /// As `kill -9` does.
    void kill();

    /// Closes the other end of its standard output and error, as `| head -1` does.
    void stopReading();

    /// What anybody on this computer can read of it now, arguments and environment: nothing in the
    /// moment before it has become tillside-cli, and nothing after its end.
    [[nodiscard]] QByteArray shown() const;
    /// What can be read in many looks from now on, as shown() says it.
    [[nodiscard]] QByteArray shownUntilItEnds() const;

    /// What it has said so far on standard error.
    [[nodiscard]] QByteArray said();
    /// Waits until it said \a words; false if it did not within ten seconds, or ended without.
    [[nodiscard]] bool waitToSay(const QByteArray &words);
    /// Waits for its end.
    [[nodiscard]] CliRun wait(std::chrono::milliseconds patience = std::chrono::seconds(120));

private:
    [[nodiscard]] bool listensToInterrupts() const;
    void lookAtMemory();

    QProcess m_process;
    qint64 m_pid = 0;
    QTimer m_look; ///< At its memory, of which nobody tells afterwards.
    qint64 m_peakKiB = 0;
    std::chrono::steady_clock::time_point m_started;
    QByteArray m_said;
};

} // namespace tillside
