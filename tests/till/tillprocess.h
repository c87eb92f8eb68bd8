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

    /// Nothing but one sentence for people.
    [[nodiscard]] bool isOneSentence() const;
    /// For the message of a test that failed.
    [[nodiscard]] QByteArray described() const;
};

/// One window in a process of its own, on a screen that nobody sees, killed when this goes out of
/// scope.
class TillProcess final {
public:
    static constexpr std::chrono::milliseconds kPatience{60'000};

    explicit TillProcess(const QStringList &arguments,
                         const QProcessEnvironment &environment
                         = QProcessEnvironment::systemEnvironment());
    /// As above, but a copy of the program at \a program.
    TillProcess(const QString &program, const QStringList &arguments);
    ~TillProcess();
    Q_DISABLE_COPY_MOVE(TillProcess)

    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /// As `kill -9` does.
    void kill();
    /// Stops it where it is, as a hanging program; it can still be killed.
    void freeze() const;
    /// Waits until it has said a line. False if it ended without.
    [[nodiscard]] bool hasSaidALine();
    /// Waits for its end.
    [[nodiscard]] TillRun wait(std::chrono::milliseconds patience = kPatience);

    /// The program that is tested.
    [[nodiscard]] static QString program();

private:
    void start(const QString &program, const QStringList &arguments,
               const QProcessEnvironment &environment);

    QProcess m_process;
    QByteArray m_said; ///< What was read of it so far.
};

} // namespace tillside
