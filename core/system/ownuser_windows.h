#pragma once

#include <string>

namespace tillside {

// The user as whom this process runs, told from others by the SID, Windows' number of a user or
// group. Nothing here needs Qt.

/// The user's SID in its written form; empty if Windows does not tell it.
[[nodiscard]] std::wstring ownSid();

/// Whether \a sid is neither the user's nor that of the system or of the administrators.
[[nodiscard]] bool isOther(void *sid);

} // namespace tillside
