#pragma once

#include "core/model/terminalterms.h"

namespace tillside {

/// What a dialect of the family decides: a path, a port, a header form and which extra calls exist.
/// Nothing else depends on it: the till understands every form of answer from every terminal.
///
/// To add a dialect, give it a DialectId with its name, a row here and in
/// core/simulator/simulateddialect.cpp, a display name in ui/text, and tests.
struct Dialect {
    DialectId id = DialectId::Paynt;
    QLatin1StringView basePath;
    quint16 port = 0; ///< Where the terminal listens unless its profile says otherwise.
    AuthForm authForm = AuthForm::Raw;
    /// `DELETE /transaction?tid=` asks the terminal to cancel the running payment.
    bool hasCancel = false;
    /// The call that gives the terminal's own totals, `GET <path>?tid=&reportType=`: XReport reads
    /// them, ZReport sets them to zero as well. Empty if there is none.
    QLatin1StringView reports = {};
    bool hasStatus = false; ///< `GET /status?tid=` says TERMINAL_BUSY or TERMINAL_AVAILABLE.
};

[[nodiscard]] const Dialect &dialect(DialectId id);

} // namespace tillside
