#include "core/settings/settingsfile.h"

#include "core/base/log.h"
#include "core/settings/settingstable.h"

#include <QFile>
#include <QSettings>

namespace tillside {

namespace {

constexpr QFileDevice::Permissions kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

TillSettings valuesIn(const QSettings &file)
{
    TillSettings settings;
    for (const SettingRow &row : settingsTable()) {
        if (file.contains(row.key) && !row.read(file.value(row.key).toString(), settings))
            qCWarning(lcApp) << "setting not understood, the default counts:" << row.key;
    }
    return settings;
}

/// Creates \a path for its owner alone, or takes away everyone else's access to it. QSettings keeps
/// the access rights of a file, but would create one that everyone can read.
bool makePrivate(const QString &path)
{
    QFile file(path);
    if (file.open(QIODevice::NewOnly | QIODevice::WriteOnly, kOwner))
        return true;
    return file.exists() && file.setPermissions(file.permissions() & kOwner);
}

bool put(const QString &path, const TillSettings &settings)
{
    QSettings file(path, QSettings::IniFormat);
    for (const SettingRow &row : settingsTable()) {
        const QVariant value = row.write(settings);
        if (value.isValid())
            file.setValue(row.key, value);
        else
            file.remove(row.key);
    }
    file.sync();
    // QSettings still reports the broken format of a file that it has now rewritten.
    return file.status() == QSettings::NoError
        || (file.status() == QSettings::FormatError && file.isWritable());
}

} // namespace

TillSettings readSettings(const QString &path)
{
    if (!QFile::exists(path))
        return {};
    if (!makePrivate(path))
        qCWarning(lcApp) << "others may read the settings";
    const QSettings file(path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError)
        qCWarning(lcApp) << "settings not read, or only in part:" << file.status();
    return valuesIn(file);
}

bool writeSettings(const QString &path, const TillSettings &settings)
{
    const bool isWritten = makePrivate(path) && put(path, settings);
    if (!isWritten)
        qCWarning(lcApp) << "settings not saved";
    return isWritten;
}

} // namespace tillside
