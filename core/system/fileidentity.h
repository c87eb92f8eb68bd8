#pragma once

#include <QString>

#include <optional>

namespace tillside {

/// Which file a path names: tells it from every other file that exists on this computer at the same
/// time, whatever the files are called.
///
/// On Unix the number of the volume is given out anew at each start of the system. It counts only
/// while the file is open and must never be stored; lasting() leaves it out.
struct FileIdentity {
    quint64 volume = 0; ///< The device; on Windows the volume's serial number.
    quint64 file = 0; ///< The inode; on Windows the file's id.
    /// When the file was made, in nanoseconds since 1970. A file system that gives the number of a
    /// deleted file to a new one cannot give it this too. Unset where it is not kept.
    std::optional<qint64> born;

    bool operator==(const FileIdentity &) const = default;

    /// What stays the same while the file is moved on its disk and the computer is started again,
    /// without `born`.
    [[nodiscard]] QString lasting() const;

    /// The file that \a path names, through links; nothing if there is none or it cannot be looked
    /// at.
    [[nodiscard]] static std::optional<FileIdentity> of(const QString &path);
};

} // namespace tillside
