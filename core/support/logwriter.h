#pragma once

#include <QString>

namespace tillside {

/// How much of the log is kept.
struct LogLimits {
    qint64 bytes = 1'048'576; ///< Of one file; one line more than that is never written.
    int files = 5; ///< "tillside.log" and, older and older, "tillside.log.1" to "tillside.log.4".
};

/// Appends lines to a file of 0600 and begins a new one when it is full. Several processes may
/// write to the same log; each line is one write, and only one of them at a time renames the files.
///
/// A line that cannot be written is counted and dropped. The first one of a row says so on the
/// standard error stream; the next line that can be written is preceded by their number.
///
/// Not safe to use from several threads.
class LogWriter {
public:
    LogWriter(QString path, LogLimits limits);

    /// Writes \a line, made one line by escaping its control characters.
    void write(const QString &line);
    [[nodiscard]] bool isWriting() const { return m_lost == 0; }

private:
    [[nodiscard]] bool append(const QByteArray &line) const;
    void rotateIfFull(qsizetype coming) const;
    void rotate() const;
    [[nodiscard]] QString pathOf(int age) const;

    QString m_path;
    LogLimits m_limits;
    qint64 m_lost = 0; ///< Lines since the last one that was written.
};

} // namespace tillside
