#pragma once

#include "core/model/paymentterms.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace tillside {

/// The kind of an answer to `GET /transaction`, before it is judged.
enum class AnswerKind {
    Result, ///< 200 and an object in which `transApproved` is a JSON boolean.
    Progress, ///< Any of the forms in which a terminal says that it is still working.
    UnknownUti, ///< 400 or 404.
    NotAuthorised, ///< 401 or 403.
    /// 2xx with HTML, broken JSON or other meaningless bytes; also an object that contradicts
    /// itself about the type or the currency, or that has a member twice.
    Unreadable,
    Trouble, ///< Any other status.
};

/// Everything that the dialects' terminals say about a payment. Any member may be missing.
struct TerminalAnswer {
    AnswerKind kind = AnswerKind::Trouble;
    int status = 0;
    bool isObject = false; ///< A JSON object rather than an empty body or a sentence.
    std::optional<bool> approved; ///< transApproved
    std::optional<bool> cancelled; ///< transCancelled
    bool voided = false;
    bool partiallyApproved = false;
    bool signatureRequired = false; ///< signature or cvmSigRequired
    /// Verbatim, valid or not, because a UTI that is not ours must be noticed. A value that is not
    /// text is given as a JSON array, which matches no UTI.
    std::optional<QString> uti;
    std::optional<QString> type; ///< transactionType or transType, verbatim.
    std::optional<qint64> amount; ///< transAmount, totalAmount or amountTrans, in minor units.
    qint64 extras = 0; ///< Tip, gratuity, cash-back and surcharge together.
    bool amountsDisagree = false; ///< Two members for the amount have different values.
    std::optional<int> currency; ///< The ISO 4217 number.
    QString responseCode; ///< Without leading and trailing spaces.
    QString authorisation;
    QString card; ///< As sent. Terminals mask it, and the journal masks it again.
    QString errorText;
    QString merchantReference; ///< POSitive: our reference, upper-cased and without hyphens.
    QStringList texts; ///< Status or display texts, oldest first; a plain sentence is one text.
    QByteArray merchantReceipt;
    QByteArray cardholderReceipt;
};
[[nodiscard]] TerminalAnswer readAnswer(int status, const QByteArray &body);

/// The first line of a plain-text answer, short enough for a log or a sentence. Empty for JSON or
/// HTML.
[[nodiscard]] QString plainSentence(const QByteArray &body);

} // namespace tillside
