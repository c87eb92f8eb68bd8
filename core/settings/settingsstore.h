#pragma once

#include "core/settings/tillsettings.h"

#include <QObject>
#include <QThreadPool>

namespace tillside {

/// The till's settings: in force at once, and on the disk soon after.
///
/// The disk is written in a thread of its own, one writing after the other; of several changes
/// meanwhile only the newest is written. A change that could not be saved stays in force until the
/// program ends, and is written with the next one.
class SettingsStore final : public QObject {
    Q_OBJECT

public:
    /// Reads \a path, see readSettings(); a missing file is a new till's. It is the only one that
    /// is ever written.
    explicit SettingsStore(const QString &path, QObject *parent = nullptr);
    /// Waits until the newest change is on the disk, or known not to be.
    ~SettingsStore() override;

    [[nodiscard]] const TillSettings &current() const { return m_current; }
    /// Makes \a settings the current ones. Nothing happens if they are already.
    void change(const TillSettings &settings);

signals:
    /// At once, out of change().
    void changed(const tillside::TillSettings &settings);
    /// All that change() was given is on the disk.
    void saved();
    /// The newest change could not be written.
    void notSaved();

private:
    void write();
    void onWritten(bool isSaved);

    QString m_path;
    TillSettings m_current;
    bool m_isWriting = false;
    bool m_isNewer = false; ///< Than what is being written.
    QThreadPool m_disk; ///< One thread.
};

} // namespace tillside
