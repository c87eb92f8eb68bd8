#pragma once

#include "core/model/terminalterms.h"

#include <QJsonObject>
#include <QLatin1StringView>

namespace tillside::sim {

struct SimulatedPayment;
struct TerminalOptions;

/// The answer to a question about a running payment.
enum class ProgressForm {
    Description, ///< 200 with the newest display text as `statusDescription`.
    DisplayData, ///< 206 with all display texts and the payment's UTI.
};

/// The answer to a POST while another payment is running.
enum class BusyForm {
    Refusal, ///< 400 in plain text.
    DisplayData, ///< 206 with the other payment's display texts and UTI, nothing of ours.
};

/// The answer to `DELETE /transaction`, which cancels the running payment.
enum class CancelForm {
    None, ///< There is no such call.
    Empty, ///< 200 without a body.
    Description, ///< 200 with a `statusDescription`, and `transCancelled` if it takes effect.
};

/// The answer to `GET /status`.
enum class StatusForm {
    None, ///< There is no such call.
    Word, ///< TERMINAL_BUSY or TERMINAL_AVAILABLE.
    DisplayData, ///< The display texts, which never say "busy".
};

/// The answer to a question for the terminal's own totals.
enum class ReportForm {
    None, ///< There is no such call.
    Totals, ///< Three sums for an X report, and a word for a Z report.
    Counts, ///< Counts and amounts; 206 while a payment is running.
};

/// The names of some members in a finished payment's answer.
struct MemberNames {
    QLatin1StringView amount;
    QLatin1StringView tip;
    QLatin1StringView code;
    QLatin1StringView authorisation;
    QLatin1StringView currency;
};

/// How the terminals of one dialect talk: everything in which the simulator's dialects differ.
///
/// The client has a table of its own (core/terminal/dialect.h). The two share nothing, so that a
/// mistake in one of them fails a test.
struct SimulatedDialect {
    QLatin1StringView basePath;
    AuthForm authForm = AuthForm::Raw;
    int acceptedStatus = 0; ///< The status for a POST that the terminal runs.
    int unknownUtiStatus = 0;
    int notAuthorisedStatus = 0;
    QLatin1StringView notAuthorisedText;
    ProgressForm progress = ProgressForm::DisplayData;
    BusyForm busy = BusyForm::Refusal;
    CancelForm cancel = CancelForm::None;
    StatusForm status = StatusForm::None;
    ReportForm report = ReportForm::None;
    QLatin1StringView reportCall = {}; ///< Its path; empty if there is none.
    QLatin1StringView maskedCard; ///< The card as printed and as reported.
    MemberNames names;
    /// The members of a finished payment's answer, its receipts included; see resultfields.h.
    QJsonObject (*resultFields)(const SimulatedPayment &payment, const TerminalOptions &options)
        = nullptr;

    [[nodiscard]] constexpr bool hasCancel() const { return cancel != CancelForm::None; }
    [[nodiscard]] constexpr bool hasStatus() const { return status != StatusForm::None; }
};

[[nodiscard]] const SimulatedDialect &simulatedDialect(DialectId id);

} // namespace tillside::sim
