#pragma once

#include "core/terminal/answercleaning.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace tillside {

/// Cleans the receipts of one answer, as AnswerCleaning does with its other texts, but with their
/// lines and columns. Besides, it drops what a till must not keep of a card:
///
/// - the values of the answer's own members for the cardholder's name, a cryptogram or an expiry
///   date, wherever they stand in a receipt as whole words;
/// - lines that begin with the usual label of such a value, in a few languages;
/// - members with such names inside a receipt.
///
/// A receipt that is longer than kLargest ends earlier, at the end of a line.
class ReceiptCleaning {
public:
    static constexpr qsizetype kLargest = 64LL * 1024; ///< In bytes.

    /// \a members are those of the whole answer.
    ReceiptCleaning(const AnswerCleaning &cleaning, const QJsonObject &members);

    /// The receipt in \a value: JSON if it is an array of lines or such an array inside a string,
    /// otherwise text with line breaks. Empty for anything else.
    [[nodiscard]] QByteArray cleaned(const QJsonValue &value) const;

private:
    void drop(const QJsonObject &members);
    void dropValue(const QJsonValue &value);
    [[nodiscard]] QByteArray cleanedArray(const QJsonArray &lines) const;
    [[nodiscard]] QByteArray cleanedText(const QString &text) const;
    [[nodiscard]] QString cleanedCell(const QString &text) const;
    [[nodiscard]] QJsonValue cleanedValue(const QJsonValue &value) const;

    const AnswerCleaning &m_cleaning;
    QStringList m_dropped; ///< The values of members that may not be kept.
};

} // namespace tillside
