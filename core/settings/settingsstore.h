#pragma once

#include "core/settings/tillsettings.h"

#include <QObject>
#include <QThreadPool>

namespace tillside {

/// The till's settings: in force at once, and on the disk soon after.
///
/// A thread of its own writes them to the disk, one write after another; of several changes
/// meanwhile only the newest is written. A change that could not be saved stays in force until the
/// program ends, and is written with the next change.
class SettingsStore final : public QObject {
    Q_OBJECT

public:
    /// Reads \a path with readSettings(); without a file, the settings are those of a new till. No
    /// other file is ever written.
    explicit SettingsStore(const QString &path, QObject *parent = nullptr);
    /// Waits until the newest change is on the disk or has failed to be written.
    ~SettingsStore() override;

    [[nodiscard]] const TillSettings &current() const { return m_current; }
    /// Makes \a settings the current ones. Does nothing if they already are.
    void change(const TillSettings &settings);

signals:
    /// Comes at once, from inside change().
    void changed(const tillside::TillSettings &settings);
    /// Every change is on the disk.
    void saved();
    /// The newest change could not be written.
    void notSaved();

private:
    void write();
    void onWritten(bool isSaved);

    QString m_path;
    TillSettings m_current;
    bool m_isWriting = false;
    bool m_isNewer = false; ///< The settings have changed since this write began.
    QThreadPool m_disk; ///< One thread.
};

} // namespace tillside
