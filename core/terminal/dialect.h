#pragma once

#include "core/model/terminalterms.h"

namespace tillside {

/// What a dialect of the family decides: a path, a port, a header form and which extra calls exist.
/// Nothing else hangs on it: every form of answer is understood from every terminal.
struct Dialect {
    DialectId id = DialectId::Paynt;
    QLatin1StringView basePath;
    /// Where the terminal listens unless its profile says otherwise. Paynt's pages name no port;
    /// its sibling LocalLink's is taken.
    quint16 port = 0;
    AuthForm authForm = AuthForm::Raw;
    bool hasCancel
        = false; ///< `DELETE /transaction?tid=` asks the terminal to cancel whatever runs.
    bool hasStatus = false; ///< `GET /status?tid=` says TERMINAL_BUSY or TERMINAL_AVAILABLE.
};

[[nodiscard]] const Dialect &dialect(DialectId id);

} // namespace tillside
