#pragma once

#include <memory>
#include <string>

namespace tillside {

// What is closed to others on Windows. Others are all users and groups except this user, the system
// and the administrators of the computer. Nothing here needs Qt.

struct HandleCloser {
    void operator()(void *handle) const;
};
/// A handle of Windows that is closed when it goes.
using Handle = std::unique_ptr<void, HandleCloser>;
/// \a handle, null if it is INVALID_HANDLE_VALUE.
[[nodiscard]] Handle owned(void *handle);

enum class Closing {
    Closed, ///< The access list grants others nothing.
    NotOurs, ///< Another user owns it. Its access list was not touched.
    StillOpen, ///< Its access list grants others something, or cannot be read.
};

/// Creates a folder that is closed from its first moment, as closeToOthers() would leave it. False
/// if it exists or cannot be created.
[[nodiscard]] bool createClosedFolder(const std::wstring &path);

/// Creates an empty file that is closed from its first moment. False if it exists or cannot be
/// created.
[[nodiscard]] bool createClosedFile(const std::wstring &path);

/// Closes the file or folder \a path, or the one that a link of that name leads to. An access list
/// that grants others nothing stays as it is. Any other is replaced: this user, the system and
/// administrators get full control, nothing comes from the parent folder any more, and what is in
/// the folder inherits the new list.
[[nodiscard]] Closing closeToOthers(const std::wstring &path);

/// Creates a mutex that only this user can open, and that nothing holds. Null if there already is
/// something of that name.
[[nodiscard]] Handle createClosedMutex(const std::wstring &name);

/// Whether a mutex of that name exists that no other user made and that is closed to others.
[[nodiscard]] bool isOurMutex(const std::wstring &name);

} // namespace tillside
