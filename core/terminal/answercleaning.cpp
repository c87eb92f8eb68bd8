#include "core/terminal/answercleaning.h"

#include "core/base/masking.h"
#include "core/base/printable.h"
#include "core/terminal/terminalanswer.h"
#include "core/terminal/wiremessages.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// Whether \a text is a number with too few digits for a card's. Masking would take "00…0", which
/// is no approval code, for a card number.
bool isSmallNumber(const QString &text)
{
    constexpr qsizetype kShortestCard = 13;
    const QString digits = text.trimmed();
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto first
        = std::find_if(digits.cbegin(), digits.cend(), [](QChar c) { return c != u'0'; });
    return std::all_of(digits.cbegin(), digits.cend(), isDigit)
        && std::distance(first, digits.cend()) < kShortestCard;
}

/// An amount that no payment can have, cut to a length that no card number has.
qint64 shortened(qint64 amount)
{
    constexpr qint64 kLargest = 999'999'999'999;
    return std::clamp(amount, -kLargest, kLargest);
}

bool holds(const Secret &secret, const QString &text)
{
    constexpr qsizetype kNeverByChance = 8;
    if (secret.isEmpty())
        return false;
    QString word = QString::fromUtf8(secret.reveal());
    const bool isIt = text.compare(word, Qt::CaseInsensitive) == 0
        || (word.size() >= kNeverByChance && text.contains(word, Qt::CaseInsensitive));
    wipe(word);
    return isIt;
}

bool isSame(const std::optional<Uti> &uti, const QString &text)
{
    return uti && uti->text().compare(text, Qt::CaseInsensitive) == 0;
}

} // namespace

AnswerCleaning::AnswerCleaning(Secret token, Secret code)
    : m_token(std::move(token))
    , m_code(std::move(code))
{ }

bool AnswerCleaning::isSecret(const QString &text) const
{
    return holds(m_token, text) || holds(m_code, text);
}

QString AnswerCleaning::withoutSecrets(const QString &text) const
{
    return without(m_code, without(m_token, text));
}

/// \a text without secrets and card numbers, cut to \a longest characters. The first cut bounds the
/// time that masking takes; the second masking removes what the cut left of a card number.
QString AnswerCleaning::masked(const QString &text, qsizetype longest) const
{
    const QString safe = cutTo(2 * longest, withoutSecrets(text));
    if (isSmallNumber(safe))
        return cutTo(longest, safe);
    return maskCards(cutTo(longest, maskCards(safe)));
}

QString AnswerCleaning::columns(const QString &text, qsizetype longest) const
{
    // Invisible characters must not hide a secret from the search.
    const QString bare = withoutInvisible(text);
    const QString safe = masked(bare, longest);
    return safe == cutTo(longest, bare) ? masked(printable(text), longest) : safe;
}

QString AnswerCleaning::line(const QString &text) const
{
    // Cut only at the end: white space must not push what follows it out of sight.
    const QString whole = oneLine(text, text.size());
    const QString bare = withoutInvisible(text).simplified();
    const QString safe = masked(bare, kLongest);
    return safe == cutTo(kLongest, bare) ? masked(whole, kLongest) : safe;
}

void AnswerCleaning::cleanAll(QStringList &texts) const
{
    for (QString &text : texts)
        text = line(text);
}

void AnswerCleaning::clean(TerminalAnswer &answer, const Asked &asked) const
{
    if (answer.uti && (!isSame(asked.uti, *answer.uti) || isSecret(*answer.uti))) {
        const QString uti = line(*answer.uti);
        // White space around our UTI does not make it ours.
        answer.uti = isSame(asked.uti, uti) ? u'“' + uti + u'”' : uti;
    }
    if (answer.type)
        answer.type = line(*answer.type);
    const bool isOurs = isSameReference(asked.reference, answer.merchantReference);
    answer.merchantReference
        = isOurs ? answer.merchantReference.trimmed() : line(answer.merchantReference);
    for (QString *text : std::array{&answer.responseCode, &answer.authorisation, &answer.card,
                                    &answer.errorText, &answer.date})
        *text = line(*text);
    cleanAll(answer.texts);
    cleanAll(answer.currencies);
    for (QStringList &list : answer.lists)
        cleanAll(list);
    for (qint64 &amount : answer.amounts)
        amount = shortened(amount);
}

} // namespace tillside
