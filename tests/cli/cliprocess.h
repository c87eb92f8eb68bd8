#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <csignal>

namespace tillside {

/// How a run of tillside-cli ended.
struct CliRun {
    static constexpr int kCrashed = -1; ///< Killed by a signal.
    static constexpr int kTooLate = -2; ///< The run did not end in time, and the test killed it.

    int code = kTooLate;
    QByteArray out;
    QByteArray err;
    std::chrono::milliseconds took{0};
    qint64 peakKiB = 0; ///< The most memory seen in use.

    /// The object on standard output, if that is one JSON value and nothing else; empty otherwise.
    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
    [[nodiscard]] QString text(const QString &member) const;
    /// Whether standard error is one sentence for people: a single line that ends in a full stop,
    /// the same as in the JSON if there is any.
    [[nodiscard]] bool isOneSentence() const;
    /// A description for the message of a failed test.
    [[nodiscard]] QByteArray described() const;
};

/// One tillside-cli in its own process, killed when this goes out of scope.
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
    /// Sends \a signal, or Ctrl-C, once the program handles such signals. Returns false if it never
    /// did.
    [[nodiscard]] bool interrupt(int signal = SIGINT) const;
    /// Sends it repeatedly until the program ends, because two presses in quick succession count as
    /// one. Returns false if it has not ended within a minute.
    [[nodiscard]] bool insist(int signal = SIGINT) const;
    /// Kills it like `kill -9`.
    void kill();

    /// Closes the reading end of its standard output and error, like `| head -1`.
    void stopReading();

    /// What anyone on this computer can read about it now: its arguments and environment. Empty
    /// before it has become tillside-cli and after it has ended.
    [[nodiscard]] QByteArray shown() const;
    /// Everything that repeated calls of shown() return until the program ends.
    [[nodiscard]] QByteArray shownUntilItEnds() const;

    /// Its standard error so far.
    [[nodiscard]] QByteArray said();
    /// Waits until it has printed \a words. Returns false if it did not within ten seconds, or
    /// ended without them.
    [[nodiscard]] bool waitToSay(const QByteArray &words);
    /// Waits for its end.
    [[nodiscard]] CliRun wait(std::chrono::milliseconds patience = std::chrono::seconds(120));

private:
    [[nodiscard]] bool listensToInterrupts() const;
    void lookAtMemory();

    QProcess m_process;
    qint64 m_pid = 0;
    QTimer m_look; ///< Samples its memory, which is not available after the end.
    qint64 m_peakKiB = 0;
    std::chrono::steady_clock::time_point m_started;
    QByteArray m_said;
};

} // namespace tillside
