#pragma once

#include "core/base/secret.h"
#include "core/model/ids.h"

#include <QString>

#include <optional>

namespace tillside {

struct TerminalAnswer;

/// What a question was about. An answer that repeats it is left as it is.
struct Asked {
    std::optional<Uti> uti;
    QString reference;
};

/// Makes what a terminal says fit to be judged, kept, logged and shown. This is the one place that
/// does so, and it is applied where a value is made of an answer's bytes. No later code has to
/// remember it.
///
/// - The token that the terminal was sent is removed from every text and, from the answer to
///   `GET /pair`, the pairing code. (Four digits elsewhere are amounts and dates.)
/// - Card numbers are masked as maskCards() does, whatever member they stand in.
/// - A text is one line of printable characters, at most kLongest of them.
///
/// Cleaning changes no flag and no amount that a payment can have, and makes no text equal to one
/// that decides. What repeats Asked stays verbatim, even if its digits could be a card number's.
class AnswerCleaning {
public:
    static constexpr qsizetype kLongest = 200; ///< In characters.

    /// Without a secret to remove.
    AnswerCleaning() = default;
    explicit AnswerCleaning(Secret token, Secret code = {});

    /// \a text as one line of at most kLongest characters.
    [[nodiscard]] QString line(const QString &text) const;
    /// \a text in printable characters and with its spaces, cut to \a longest characters.
    [[nodiscard]] QString columns(const QString &text, qsizetype longest) const;
    /// Whether \a text is a secret or contains one that is too long to be there by chance.
    [[nodiscard]] bool isSecret(const QString &text) const;

    /// Cleans all of \a answer except its receipts, for which see ReceiptCleaning.
    void clean(TerminalAnswer &answer, const Asked &asked) const;

private:
    [[nodiscard]] QString withoutSecrets(const QString &text) const;
    void cleanAll(QStringList &texts) const;
    [[nodiscard]] QString masked(const QString &text, qsizetype longest) const;

    Secret m_token;
    Secret m_code;
};

} // namespace tillside
