#include "tests/support/system/peakmemory.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>

namespace tillside {

using namespace Qt::StringLiterals;

qint64 peakMemory(qint64 pid)
{
    constexpr QByteArrayView kName = "VmHWM:";
    QFile file(u"/proc/%1/status"_s.arg(pid));
    const QByteArray text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    const qsizetype at = text.indexOf(kName);
    if (at < 0)
        return 0;
    const qsizetype from = at + kName.size();
    return text.mid(from, text.indexOf("kB", from) - from).trimmed().toLongLong();
}

qint64 ownPeakMemory()
{
    return peakMemory(QCoreApplication::applicationPid());
}

void forgetPeak()
{
    QFile file(u"/proc/self/clear_refs"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write("5") != 1)
        qFatal("the system does not forget the peak of memory");
}

} // namespace tillside
