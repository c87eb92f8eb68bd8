#pragma once

#include <QString>
#include <QtGlobal>

namespace tillside {

// A socket between two programs of the same user on one computer.

/// The address for a QLocalServer called \a name. It lies in the user's own folder for such things
/// (XDG_RUNTIME_DIR) or, without one, in \a otherwise: in a folder that all users share,
/// another user could take it first. On Windows it is \a name itself.
[[nodiscard]] QString localAddress(const QString &name, const QString &otherwise);

/// Whether the process at the other end of the connected socket \a descriptor is this user's. On
/// Windows the access list of the pipe has decided that already.
[[nodiscard]] bool isOurPeer(qintptr descriptor);

} // namespace tillside
