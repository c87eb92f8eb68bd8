#pragma once

#include "core/base/result.h"
#include "core/system/privatefiles.h"

#include <QString>

#include <utility>

namespace tillside {

/// The one folder that holds everything the till keeps on this computer, except the tokens, which
/// are in the keychain. It belongs to one user and is closed to all others (0700).
class DataFolder {
public:
    /// Creates the folder \a path if it is missing and makes it private if it is not. Call it at
    /// each start, because permissions can change in between.
    [[nodiscard]] static Result<DataFolder, DataFolderError> prepare(const QString &path);

    /// The default location: "tillside" in the user's folder for data that stays on this computer.
    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// "journal.sqlite". Journal::open takes the folder, not this path.
    [[nodiscard]] QString journalFile() const;
    /// "tillside.log", see LogFile.
    [[nodiscard]] QString logFile() const;
    /// "tillside.lock", for the one window that works with this folder.
    [[nodiscard]] QString lockFile() const;

private:
    explicit DataFolder(QString path)
        : m_path(std::move(path))
    { }
    QString m_path; ///< Absolute.
};

} // namespace tillside
