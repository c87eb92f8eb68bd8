#include "tests/support/system/slowness.h"

#include <QFile>

#include <algorithm>
#include <thread>

namespace tillside {

using namespace Qt::StringLiterals;

int slowness()
{
    QFile stat(u"/proc/stat"_s);
    if (!stat.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray name("procs_running ");
    const QByteArray text = stat.readAll();
    const qsizetype at = text.indexOf(name);
    if (at < 0)
        return 1;
    const qsizetype begin = at + name.size();
    const int running = text.mid(begin, text.indexOf('\n', begin) - begin).toInt();
    const int cores = std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
    return std::max(1, (running + cores - 1) / cores);
}

} // namespace tillside
