#pragma once

#include "app/cli/command.h"
#include "app/cli/verb.h"
#include "core/journal/chainentry.h"
#include "core/journal/verification.h"

#include <optional>

namespace tillside::cli {

/// `verify`: reads the whole journal and names what is not as Tillside wrote it. It also works on a
/// journal that the till refuses to open. Without the keychain it checks hashes only.
class VerifyCommand final : public Command {
    Q_OBJECT

public:
    VerifyCommand(Application &till, const Console &console);

    void start() override;

private:
    void verify(const std::optional<ChainEntry> &entry);
    void report(const Verification &verification, bool withKey);
};

[[nodiscard]] Verb verifyVerb();

} // namespace tillside::cli
