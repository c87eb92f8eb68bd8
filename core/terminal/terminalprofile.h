#pragma once

#include "core/terminal/pairing.h"
#include "core/terminal/terminaladdress.h"

#include <QFuture>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace tillside {

/// Why a terminal's profile was not changed.
enum class ProfileError {
    NameTaken, ///< Another terminal that is not forgotten has this name.
    TerminalInUse, ///< A payment or a pairing runs on it.
    NotPaired, ///< It was forgotten meanwhile.
    NotSaved, ///< See `journal`.
};
inline constexpr std::array kProfileErrors{ProfileError::NameTaken, ProfileError::TerminalInUse,
                                           ProfileError::NotPaired, ProfileError::NotSaved};
[[nodiscard]] QLatin1StringView nameOf(ProfileError error);

struct ProfileFailure {
    ProfileError error = ProfileError::NotSaved;
    std::optional<JournalError> journal;
};

/// What of a terminal can be changed without pairing it again; unset members stay.
struct ProfileChange {
    std::optional<QString> name; ///< Not empty.
    std::optional<TerminalAddress> address;
};

/// Changes what the journal says of \a terminal as it is recorded now, under the terminal's lock,
/// and returns it as recorded. Its token and its pinned certificate stay: at a new address only the
/// same terminal gets a byte.
[[nodiscard]] QFuture<Result<TerminalRecord, ProfileFailure>> changeProfile(
    const PairingContext &context, const TerminalId &terminal, const ProfileChange &change);

} // namespace tillside
