#pragma once

#include "core/model/evidencedetail.h"
#include "core/model/extras.h"
#include "core/terminal/answercleaning.h"

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
    Unreadable, ///< 2xx, and unusable for the reason in TerminalAnswer::unusable.
    Trouble, ///< Any other status.
};

/// Everything that the dialects' terminals say about a payment. Any member may be missing. Its
/// texts and receipts are clean: see AnswerCleaning and ReceiptCleaning.
struct TerminalAnswer {
    AnswerKind kind = AnswerKind::Trouble;
    int status = 0;
    std::optional<UnusableAnswer> unusable; ///< Set for AnswerKind::Unreadable.
    bool isObject = false; ///< A JSON object rather than an empty body or a sentence.
    /// transApproved. Only a JSON boolean counts, because this flag gives money.
    std::optional<bool> approved;
    /// transCancelled. Flags that take money back are read leniently: "true", 1 and "1" are true;
    /// "false", 0, "0", null and a missing member are false. Nothing for any other value.
    std::optional<bool> cancelled;
    bool voided = false; ///< As lenient as `cancelled`.
    bool partiallyApproved = false; ///< As lenient as `cancelled`.
    bool flagsUnclear = false; ///< One of these three flags has an unknown value.
    bool signatureRequired = false; ///< signature or cvmSigRequired
    /// Verbatim if it is the one that was asked about. Any other is cleaned but kept, valid or not,
    /// because a UTI that is not ours must be noticed. A value that is not text is given as a JSON
    /// array, which matches no UTI.
    std::optional<QString> uti;
    std::optional<QString> type; ///< transactionType or transType, verbatim.
    /// The values of transAmount, totalAmount and amountTrans, in minor units, each once.
    std::vector<qint64> amounts;
    Extras extras;
    /// An amount or extra is there and cannot be read, or one extra has two values under two names.
    bool amountsUnclear = false;
    /// currencyCode and transCurrencyNum as said, without those that are empty or zero: ISO 4217
    /// numbers or letters, known or not.
    QStringList currencies;
    /// transactionResponse or responseCode without spaces around it; the approval's, if one is.
    QString responseCode;
    /// authCode or authorisationCode without spaces around it; the one that hasAuthorisation().
    QString authorisation;
    QString date; ///< transactionDate or transDateTime, verbatim. Evidence of nothing.
    QString card; ///< Masked.
    QString errorText;
    QString merchantReference; ///< POSitive: our reference, upper-cased and without hyphens.
    /// Status or display texts, oldest first; a plain sentence is one text. "…" stands for one that
    /// cannot be read.
    QStringList texts;
    /// The same texts, each list that is not empty on its own.
    std::vector<QStringList> lists;
    QByteArray merchantReceipt;
    QByteArray cardholderReceipt;
};
/// What an answer says, cleaned. \a asked is what the question was about. In the till, use
/// TerminalClient::read(), which knows the token.
[[nodiscard]] TerminalAnswer readAnswer(int status, const QByteArray &body,
                                        const AnswerCleaning &cleaning = {},
                                        const Asked &asked = {});

/// Whether \a answer has an authorisation that is more than zeros.
[[nodiscard]] bool hasAuthorisation(const TerminalAnswer &answer);

/// Why an answer with a \a status from 200 to 299 is no object that could be used; nothing if it is
/// one.
[[nodiscard]] std::optional<UnusableAnswer> whyUnusable(int status, const QByteArray &body);

/// The first line of a plain-text answer, cleaned and short enough for a log or a sentence. Empty
/// for JSON or HTML.
[[nodiscard]] QString plainSentence(const QByteArray &body, const AnswerCleaning &cleaning = {});

} // namespace tillside
