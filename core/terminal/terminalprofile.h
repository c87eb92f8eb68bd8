#pragma once

#include "core/terminal/pairing.h"
#include "core/terminal/terminaladdress.h"

#include <QFuture>
#include <QLatin1StringView>
#include <QString>

#include <array>
#include <optional>

namespace tillside {

/// Why a terminal's profile could not be changed.
enum class ProfileError {
    NameTaken, ///< Another terminal that is not forgotten has this name.
    TerminalInUse, ///< A payment or a pairing is running on it.
    NotPaired, ///< It is unknown, or was forgotten in the meantime.
    NotSaved, ///< See `journal`.
};
inline constexpr std::array kProfileErrors{ProfileError::NameTaken, ProfileError::TerminalInUse,
                                           ProfileError::NotPaired, ProfileError::NotSaved};
[[nodiscard]] QLatin1StringView nameOf(ProfileError error);

struct ProfileFailure {
    ProfileError error = ProfileError::NotSaved;
    std::optional<JournalError> journal;
};

/// The parts of a terminal's profile that can change without pairing it again. Unset members are
/// left as they are.
struct ProfileChange {
    std::optional<QString> name; ///< Not empty.
    std::optional<TerminalAddress> address;
    std::optional<VoidCutOff> voidCutOff = {};
};

/// Changes the journal's current record of \a terminal under the terminal's lock, and returns the
/// record as saved. The token and the pinned certificate stay, so that at a new address only the
/// same terminal is sent any bytes.
[[nodiscard]] QFuture<Result<TerminalRecord, ProfileFailure>> changeProfile(
    const PairingContext &context, const TerminalId &terminal, const ProfileChange &change);

} // namespace tillside
