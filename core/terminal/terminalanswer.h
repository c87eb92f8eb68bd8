#pragma once

#include "core/model/extras.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace tillside {

/// The kind of an answer to `GET /transaction`, before it is judged.
enum class AnswerKind {
    Result, ///< 200 and an object in which `transApproved` is a JSON boolean.
    Progress, ///< Any of the forms in which a terminal says that it is still working.
    UnknownUti, ///< 400 or 404.
    NotAuthorised, ///< 401 or 403.
    /// 2xx with HTML, broken JSON or other meaningless bytes; also an object that contradicts
    /// itself about the type, or that has a member twice.
    Unreadable,
    Trouble, ///< Any other status.
};

/// Everything that the dialects' terminals say about a payment. Any member may be missing.
struct TerminalAnswer {
    AnswerKind kind = AnswerKind::Trouble;
    int status = 0;
    bool isObject = false; ///< A JSON object rather than an empty body or a sentence.
    /// transApproved. Only a JSON boolean counts, because this flag gives money.
    std::optional<bool> approved;
    /// transCancelled. Flags that take money back are read leniently: "true", 1 and "1" are true;
    /// "false", 0, "0", null and a missing member are false. Nothing for any other value.
    std::optional<bool> cancelled;
    bool voided = false; ///< As lenient as `cancelled`.
    bool partiallyApproved = false; ///< As lenient as `cancelled`.
    bool signatureRequired = false; ///< signature or cvmSigRequired
    /// Verbatim, valid or not, because a UTI that is not ours must be noticed. A value that is not
    /// text is given as a JSON array, which matches no UTI.
    std::optional<QString> uti;
    std::optional<QString> type; ///< transactionType or transType, verbatim.
    /// The values of transAmount, totalAmount and amountTrans, in minor units, each once.
    std::vector<qint64> amounts;
    Extras extras;
    bool extrasDisagree = false; ///< One extra has two values under two names.
    /// currencyCode and transCurrencyNum as said, without those that are empty or zero: ISO 4217
    /// numbers or letters, known or not.
    QStringList currencies;
    /// transactionResponse or responseCode without spaces around it; the approval's, if one is.
    QString responseCode;
    /// authCode or authorisationCode without spaces around it; the one that hasAuthorisation().
    QString authorisation;
    QString date; ///< transactionDate or transDateTime, verbatim. Evidence of nothing.
    QString card; ///< As sent. Terminals mask it, and the journal masks it again.
    QString errorText;
    QString merchantReference; ///< POSitive: our reference, upper-cased and without hyphens.
    QStringList texts; ///< Status or display texts, oldest first; a plain sentence is one text.
    QByteArray merchantReceipt;
    QByteArray cardholderReceipt;
};
[[nodiscard]] TerminalAnswer readAnswer(int status, const QByteArray &body);

/// Whether \a answer has an authorisation that is more than zeros.
[[nodiscard]] bool hasAuthorisation(const TerminalAnswer &answer);

/// The first line of a plain-text answer, short enough for a log or a sentence. Empty for JSON or
/// HTML.
[[nodiscard]] QString plainSentence(const QByteArray &body);

} // namespace tillside
