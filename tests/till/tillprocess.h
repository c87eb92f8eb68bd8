#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>

#include <chrono>

namespace tillside {

/// How a run of the window's program ended.
struct TillRun {
    static constexpr int kCrashed = -1;
    static constexpr int kTooLate = -2; ///< It was still open and was killed by the test.

    int code = kTooLate;
    QByteArray out;
    QByteArray err; ///< Without what Qt itself says.

    /// Whether standard error is exactly one sentence for people.
    [[nodiscard]] bool isOneSentence() const;
    /// A description for the message of a failed test.
    [[nodiscard]] QByteArray described() const;
};

/// One window in its own process, on an invisible screen, killed when this goes out of scope.
class TillProcess final {
public:
    static constexpr std::chrono::milliseconds kPatience{60'000};

    explicit TillProcess(const QStringList &arguments,
                         const QProcessEnvironment &environment
                         = QProcessEnvironment::systemEnvironment());
    /// As above, but runs the copy of the program at \a program.
    TillProcess(const QString &program, const QStringList &arguments);
    ~TillProcess();
    Q_DISABLE_COPY_MOVE(TillProcess)

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// Kills it like `kill -9`.
    void kill();
    /// Suspends it, like a hanging program; it can still be killed.
    void freeze() const;
    /// Waits until it has printed a line. Returns false if it ended without one.
    [[nodiscard]] bool hasSaidALine();
    /// Waits for its end.
    [[nodiscard]] TillRun wait(std::chrono::milliseconds patience = kPatience);

    /// The program under test.
    [[nodiscard]] static QString program();

private:
    void start(const QString &program, const QStringList &arguments,
               const QProcessEnvironment &environment);

    QProcess m_process;
    QByteArray m_said; ///< What has been read from it so far.
};

} // namespace tillside
