#pragma once

#include "core/model/answerfault.h"
#include "core/model/evidencecode.h"
#include "core/model/ids.h"

#include <QString>

#include <optional>
#include <variant>

namespace tillside {

// What a line of evidence is based on: one type for each kind. Read the value, never its stored
// text.

/// The terminal's or a person's own words, or one word that the code explains: an authorisation, a
/// response code, another payment's UTI. Empty if the code says everything. A stored text of no
/// other kind is read as Words.
struct Words {
    QString text;

    bool operator==(const Words &) const = default;
};

/// The nameOf() of a CallError, a JournalError, an Outcome, a PaymentState or a ReceiptCopy. Most
/// of these types belong to rooms above this one, so only their name is kept: lower-case letters
/// and hyphens.
struct StableName {
    QString name;

    bool operator==(const StableName &) const = default;
};

/// The HTTP answer to a call.
struct CallAnswer {
    int status = 0; ///< Three digits.
    QString words; ///< The terminal's own words, or the name of a NotAccepted; may be empty.

    bool operator==(const CallAnswer &) const = default;
};

/// An answer with a status from 200 to 299 that could not be used.
struct UnusableAnswer {
    int status = 0;
    AnswerFault fault = AnswerFault::NoJson;
    /// How far the body could be read, in bytes; nothing where that says nothing.
    std::optional<qint64> offset;

    bool operator==(const UnusableAnswer &) const = default;
};

/// Two amounts that differ, in minor units.
struct Figures {
    qint64 asked = 0; ///< Or the total approved earlier, if the code is ContradictsOutcome.
    qint64 answered = 0;
    qint64 extras = 0; ///< Tip and other extras within `answered`; never below 0.

    bool operator==(const Figures &) const = default;
};

/// The answer was approved and cancelled at once.
struct ApprovedAndCancelled {
    bool operator==(const ApprovedAndCancelled &) const = default;
};

/// The response code of an approval, in an answer that is not an approval. It contains no space.
struct ApprovalCode {
    QString code;

    bool operator==(const ApprovalCode &) const = default;
};

/// The authorisation of an approval, in an answer that is not an approval.
struct AuthorisationCode {
    QString code;

    bool operator==(const AuthorisationCode &) const = default;
};

/// The currency of the terminal's answer, as an ISO 4217 number.
struct CurrencyNumber {
    int number = 0;

    bool operator==(const CurrencyNumber &) const = default;
};

/// What a person saw on the terminal, with their note.
struct SeenAndNoted {
    QString seen; ///< Without "; ", which ends it in the stored text.
    QString note;

    bool operator==(const SeenAndNoted &) const = default;
};

using EvidenceDetail = std::variant<Words, StableName, Uti, CallAnswer, UnusableAnswer, Figures,
                                    ApprovedAndCancelled, ApprovalCode, AuthorisationCode,
                                    CurrencyNumber, SeenAndNoted>;

/// The text that the journal keeps for \a detail. Its form never changes: journals live for years,
/// and the hash of each line covers it.
[[nodiscard]] QString stored(const EvidenceDetail &detail);

/// The detail of a line with \a code that was stored as \a text. Every text gives a detail, and
/// stored() returns exactly \a text again.
[[nodiscard]] EvidenceDetail readDetail(EvidenceCode code, const QString &text);

/// As above, by the name of the code. The detail of a code that only a later version knows is
/// Words.
[[nodiscard]] EvidenceDetail readDetail(const QString &code, const QString &text);

} // namespace tillside
