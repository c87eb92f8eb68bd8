#include "core/support/logwriter.h"

#include "core/system/privatefiles.h"
#include "core/system/processlock.h"

#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions kPrivate = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Escapes line breaks, so that text from outside cannot forge a line of the log.
QByteArray oneLine(const QString &text)
{
    QString line;
    line.reserve(text.size() + 1);
    for (const QChar c : text) {
        if (c == u'\n')
            line += u"\\n"_s;
        else if (c.category() == QChar::Other_Control || c == QChar::LineSeparator
                 || c == QChar::ParagraphSeparator)
            line += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            line += c;
    }
    return line.append(u'\n').toUtf8();
}

} // namespace

LogWriter::LogWriter(QString path, LogLimits limits)
    : m_path(std::move(path))
    , m_limits(limits)
{ }

void LogWriter::write(const QString &line)
{
    QByteArray bytes = oneLine(line).left(m_limits.bytes);
    if (!bytes.endsWith('\n'))
        bytes.back() = '\n';
    if (m_lost > 0)
        bytes.prepend(oneLine(u"(%1 lines before this one could not be written)"_s.arg(m_lost)));
    rotateIfFull(bytes.size());
    if (append(bytes)) {
        m_lost = 0;
        return;
    }
    if (m_lost++ == 0)
        std::fputs("tillside: the log cannot be written\n", stderr);
}

bool LogWriter::append(const QByteArray &line) const
{
    if (QFileInfo::exists(m_path) && !makeFilePrivate(m_path))
        return false;
    // Opened for each line, because another process may have renamed the file.
    QFile file(m_path);
    return file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, kPrivate)
        && file.write(line) == line.size();
}

void LogWriter::rotateIfFull(qsizetype coming) const
{
    const auto isFull = [this, coming] {
        const qint64 size = QFileInfo(m_path).size();
        return size > 0 && size + coming > m_limits.bytes;
    };
    if (!isFull())
        return;
    ProcessLock lock(m_path + u".lock"_s);
    // Check again, because another process may have just renamed it. If one is doing so now, this
    // line still goes to the old file.
    if (lock.tryLock() && isFull())
        rotate();
}

void LogWriter::rotate() const
{
    QFile::remove(pathOf(m_limits.files - 1));
    for (int age = m_limits.files - 1; age > 0; --age)
        QFile::rename(pathOf(age - 1), pathOf(age));
}

QString LogWriter::pathOf(int age) const
{
    return age == 0 ? m_path : u"%1.%2"_s.arg(m_path).arg(age);
}

} // namespace tillside
