#pragma once

#include "core/base/result.h"
#include "core/system/privatefiles.h"

#include <QString>

#include <utility>

namespace tillside {

/// The one folder that holds everything the till keeps on this computer, apart from the tokens,
/// which are in the keychain. It belongs to one user, and nobody else can look into it (0700).
class DataFolder {
public:
    /// Makes the folder \a path where missing, and private if it was not. To be called at each
    /// start: rights change while nobody looks.
    [[nodiscard]] static Result<DataFolder, DataFolderError> prepare(const QString &path);

    /// Where it is unless somebody says otherwise: "tillside" in the user's folder for data that
    /// stays on this computer.
    [[nodiscard]] static QString defaultPath();

    [[nodiscard]] const QString &path() const { return m_path; }
    /// "journal.sqlite", see Journal::open, which takes the folder.
    [[nodiscard]] QString journalFile() const;
    /// "tillside.log", see LogFile.
    [[nodiscard]] QString logFile() const;
    /// "tillside.lock", for the one window that works on this folder.
    [[nodiscard]] QString lockFile() const;

private:
    explicit DataFolder(QString path)
        : m_path(std::move(path))
    { }
    QString m_path; ///< Absolute.
};

} // namespace tillside
