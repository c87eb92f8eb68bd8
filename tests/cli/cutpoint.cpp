#include "tests/cli/cutpoint.h"

#include <QCoreApplication>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(CutPoint::How how)
{
    switch (how) {
    case CutPoint::How::After: return u"after"_s;
    case CutPoint::How::Half: return u"half"_s;
    case CutPoint::How::Before:
    case CutPoint::How::Unsynced: return u"before"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

QProcessEnvironment CutPoint::environment(const QString &folder, const QString &synced) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LD_PRELOAD"_s,
                       QCoreApplication::applicationDirPath() + u"/tillside_powercut.so"_s);
    environment.insert(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
    environment.insert(u"POWERCUT_FOLDER"_s, folder);
    environment.insert(u"POWERCUT_AT"_s, QString::number(at));
    environment.insert(u"POWERCUT_HOW"_s, nameOf(how));
    if (!calls.isEmpty())
        environment.insert(u"POWERCUT_CALLS"_s, calls);
    if (!synced.isEmpty())
        environment.insert(u"POWERCUT_SYNCED"_s, synced);
    return environment;
}

} // namespace tillside
