#include "core/settings/settingsstore.h"

#include "core/base/whenfinished.h"
#include "core/settings/settingsfile.h"

#include <QPromise>

#include <memory>
#include <utility>

namespace tillside {

SettingsStore::SettingsStore(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
    , m_current(readSettings(path))
{
    m_disk.setMaxThreadCount(1);
}

SettingsStore::~SettingsStore()
{
    m_disk.waitForDone();
    if (m_isNewer)
        (void)writeSettings(m_path, m_current);
}

void SettingsStore::change(const TillSettings &settings)
{
    if (settings == m_current)
        return;
    m_current = settings;
    m_isNewer = true;
    if (!m_isWriting)
        write();
    emit changed(settings);
}

void SettingsStore::write()
{
    m_isWriting = true;
    m_isNewer = false;
    auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    whenFinished(promise->future(), this, [this](bool isSaved) { onWritten(isSaved); });
    m_disk.start([promise, path = m_path, settings = m_current] {
        promise->addResult(writeSettings(path, settings));
        promise->finish();
    });
}

void SettingsStore::onWritten(bool isSaved)
{
    m_isWriting = false;
    if (m_isNewer)
        return write();
    if (isSaved)
        emit saved();
    else
        emit notSaved();
}

} // namespace tillside
