#include "core/base/log.h"
#include "core/settings/settingsfile.h"
#include "tests/fuzz/target.h"

#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

// The settings file: the input is the file. However it was edited, the till starts with valid
// settings, and keeps them when it writes them.

namespace tillside::fuzz {

using namespace Qt::StringLiterals;

namespace {

const QString &file()
{
    // In memory, because the disk is not under test.
    static const QTemporaryDir folder(u"/dev/shm/tillside-fuzz-XXXXXX"_s);
    static const QString path = folder.filePath(u"till.ini"_s);
    return path;
}

} // namespace

void tryInput(const QByteArray &input)
{
    QLoggingCategory::setFilterRules(u"*=false"_s); // It warns about each rejected value.
    QFile written(file());
    promise(written.open(QIODevice::WriteOnly | QIODevice::Truncate), "there is a file");
    written.write(input);
    written.close();
    const TillSettings settings = readSettings(file());
    promise(isName(settings.tillName) && isName(settings.shopName) && isLanguage(settings.language),
            "texts are possible");
    promise(isTextPercent(settings.textPercent) && isSaleLimit(settings.saleLimitMinor),
            "numbers are possible");
    promise(writeSettings(file(), settings), "settings can be written");
    promise(readSettings(file()) == settings, "settings are read back");
}

} // namespace tillside::fuzz
