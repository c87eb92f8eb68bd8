#pragma once

#include <QString>

namespace tillside {

/// How much of the log is kept.
struct LogLimits {
    qint64 bytes = 1'048'576; ///< The most bytes in one file; a longer line is cut to it.
    int files = 5; ///< "tillside.log" and its predecessors "tillside.log.1" to "tillside.log.4".
};

/// Appends lines to a file with permissions 0600 and starts a new file when it is full. Several
/// processes may write to the same log: each line is one write, and only one process at a time
/// renames the files.
///
/// A line that cannot be written is counted and dropped. The first one in a row is reported on
/// standard error, and the next line that can be written is preceded by their number.
///
/// Not thread-safe.
class LogWriter {
public:
    LogWriter(QString path, LogLimits limits);

    /// Writes \a line with its control characters escaped, so that it stays one line.
    void write(const QString &line);
    [[nodiscard]] bool isWriting() const { return m_lost == 0; }

private:
    [[nodiscard]] bool append(const QByteArray &line) const;
    void rotateIfFull(qsizetype coming) const;
    void rotate() const;
    [[nodiscard]] QString pathOf(int age) const;

    QString m_path;
    LogLimits m_limits;
    qint64 m_lost = 0; ///< Lines dropped since the last one that was written.
};

} // namespace tillside
