#pragma once

#include "core/support/logwriter.h"

#include <QtGlobal>

namespace tillside {

class Redactor;

/// Sends the messages of the categories `tillside.*` to a file for as long as it lives; one at a
/// time. Each line has its time in UTC, its level and its category, and has passed the redactor.
///
/// Warnings and worse, also Qt's own, go on to the message handler that was there before (the
/// standard error stream by default), redacted as well. Messages may come from any thread.
///
/// A log that cannot be written stops nothing: see LogWriter for how it shows.
class LogFile {
public:
    /// Takes over the messages. With \a least of QtDebugMsg the categories' debug messages are
    /// switched on. \a redactor must outlive it.
    LogFile(const QString &path, const Redactor &redactor, QtMsgType least = QtInfoMsg,
            LogLimits limits = {});
    /// Gives the messages back to the handler before.
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// False from a line that could not be written to the next one that could.
    [[nodiscard]] bool isWriting() const;

private:
    static void handle(QtMsgType type, const QMessageLogContext &context, const QString &message);
    void take(QtMsgType type, const QMessageLogContext &context, const QString &message);

    const Redactor &m_redactor;
    LogWriter m_writer;
    QtMsgType m_least;
    QtMessageHandler m_before = nullptr;
};

} // namespace tillside
