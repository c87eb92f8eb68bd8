#pragma once

#include "core/model/paymentterms.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>

namespace tillside {

/// What an answer to `GET /transaction` is, before anything is made of it.
enum class AnswerKind {
    Result, ///< 200 and an object in which `transApproved` is a real boolean.
    Progress, ///< Any of the forms in which a terminal says that it is working.
    UnknownUti, ///< 400 or 404.
    NotAuthorised, ///< 401 or 403.
    Unreadable, ///< 2xx with HTML, broken JSON or other bytes that say nothing; also an object that
                ///< says two things about the type, the currency or any one member.
    Trouble, ///< Any other status.
};

/// Everything the family's terminals say about a payment; each member may be missing.
struct TerminalAnswer {
    AnswerKind kind = AnswerKind::Trouble;
    int status = 0;
    bool isObject = false; ///< A JSON object, not an empty body or a sentence.
    std::optional<bool> approved; ///< transApproved
    std::optional<bool> cancelled; ///< transCancelled
    bool voided = false;
    bool partiallyApproved = false;
    bool signatureRequired = false; ///< signature or cvmSigRequired
    /// Verbatim, valid or not: one that is not ours must be seen. One that is no text is given as
    /// an array of JSON, which is nobody's.
    std::optional<QString> uti;
    std::optional<QString> type; ///< transactionType or transType, verbatim.
    std::optional<qint64> amount; ///< transAmount, totalAmount or amountTrans, in minor units.
    qint64 extras = 0; ///< Tip, gratuity, cash-back and surcharge together.
    bool amountsDisagree = false; ///< Two members for the same amount with different values.
    std::optional<int> currency; ///< ISO 4217 number.
    QString responseCode; ///< Without blanks around it.
    QString authorisation;
    QString card; ///< As sent; terminals mask it, the journal masks it again.
    QString errorText;
    QString merchantReference; ///< POSitive: ours, upper-cased and without hyphens.
    QStringList texts; ///< Status or display texts, oldest first; a plain sentence is one text.
    QByteArray merchantReceipt;
    QByteArray cardholderReceipt;
};
[[nodiscard]] TerminalAnswer readAnswer(int status, const QByteArray &body);

/// The first line of a plain-text answer, short enough for a log or a sentence; empty for JSON or
/// HTML.
[[nodiscard]] QString plainSentence(const QByteArray &body);

} // namespace tillside
