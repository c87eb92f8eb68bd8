#include "core/support/logfile.h"

#include "core/base/clock.h"
#include "core/support/redactor.h"

#include <QDateTime>
#include <QLatin1StringView>
#include <QLoggingCategory>
#include <QMutex>
#include <QMutexLocker>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

// Qt's message handler is a plain function, so it needs a global pointer to the log.
QBasicMutex activeMutex;
LogFile *activeLog = nullptr;

int weightOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return 0;
    case QtInfoMsg: return 1;
    case QtWarningMsg: return 2;
    case QtCriticalMsg: return 3;
    case QtFatalMsg: return 4;
    }
    Q_UNREACHABLE();
}

QLatin1StringView nameOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return "debug"_L1;
    case QtInfoMsg: return "info"_L1;
    case QtWarningMsg: return "warning"_L1;
    case QtCriticalMsg: return "critical"_L1;
    case QtFatalMsg: return "fatal"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

LogFile::LogFile(const QString &path, const Redactor &redactor, QtMsgType least, LogLimits limits)
    : m_redactor(redactor)
    , m_writer(path, limits)
    , m_least(least)
{
    if (least == QtDebugMsg)
        QLoggingCategory::setFilterRules(u"tillside.*.debug=true"_s);
    const QMutexLocker lock(&activeMutex);
    Q_ASSERT(!activeLog);
    activeLog = this;
    m_before = qInstallMessageHandler(&LogFile::handle);
}

LogFile::~LogFile()
{
    const QMutexLocker lock(&activeMutex);
    qInstallMessageHandler(m_before);
    activeLog = nullptr;
    if (m_least == QtDebugMsg)
        QLoggingCategory::setFilterRules({});
}

bool LogFile::isWriting() const
{
    const QMutexLocker lock(&activeMutex);
    return m_writer.isWriting();
}

void LogFile::handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QMutexLocker lock(&activeMutex);
    if (activeLog)
        activeLog->take(type, context, message);
}

void LogFile::take(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QString clean = m_redactor.redacted(message);
    const QLatin1StringView category(context.category);
    if (category.startsWith("tillside."_L1) && weightOf(type) >= weightOf(m_least))
        m_writer.write(u"%1 %2 %3 %4"_s.arg(toIso8601(QDateTime::currentDateTimeUtc()),
                                            nameOf(type), category, clean));
    if (m_before && weightOf(type) >= weightOf(QtWarningMsg))
        m_before(type, context, clean);
}

} // namespace tillside
