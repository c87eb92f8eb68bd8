#pragma once

#include "core/support/logwriter.h"

#include <QtGlobal>

namespace tillside {

class Redactor;

/// Sends the messages of the categories `tillside.*` to a file for as long as it lives. Only one
/// may exist at a time. Each line has its time in UTC, its level and its category, and has passed
/// the redactor.
///
/// Warnings and worse, including Qt's own, are also passed on, redacted, to the previous message
/// handler (by default, to standard error). Messages may come from any thread.
///
/// A log that cannot be written stops nothing; LogWriter says how it is reported.
class LogFile {
public:
    /// Installs itself as the message handler. If \a least is QtDebugMsg, the categories' debug
    /// messages are turned on. \a redactor must outlive it.
    LogFile(const QString &path, const Redactor &redactor, QtMsgType least = QtInfoMsg,
            LogLimits limits = {});
    /// Restores the previous message handler.
    ~LogFile();
    Q_DISABLE_COPY_MOVE(LogFile)

    /// False after a line could not be written, until one is written again.
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
