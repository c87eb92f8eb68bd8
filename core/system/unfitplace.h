#pragma once

#include <QByteArray>
#include <QString>

namespace tillside {

/// Whether a database in \a folder can lose what was committed to it: the folder is on a network,
/// where locks and shared memory cannot be relied on, or a service synchronises it, which copies
/// and replaces files while they are open.
[[nodiscard]] bool isUnfitForDatabases(const QString &folder);

/// Whether \a folder is on a network.
[[nodiscard]] bool isOnNetwork(const QString &folder);

/// Whether Dropbox or OneDrive synchronises \a folder: by Dropbox's marks in it or above, and by
/// the variables in which OneDrive names its folders.
[[nodiscard]] bool isSynchronised(const QString &folder);

#ifdef Q_OS_UNIX
/// Whether a file system with this number, and this name in the list of mounts, is on a network.
/// The name decides about FUSE only, behind which there can be anything.
[[nodiscard]] bool isNetworkFileSystem(quint64 magic, const QByteArray &name);

/// The name of the file system that holds \a path, which is absolute and without links, according
/// to the list \a mounts in the form of /proc/self/mountinfo; empty if it does not say.
[[nodiscard]] QByteArray fileSystemOf(const QByteArray &mounts, const QByteArray &path);
#endif

} // namespace tillside
