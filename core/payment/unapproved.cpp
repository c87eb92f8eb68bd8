#include "core/payment/unapproved.h"

#include "core/terminal/responsecode.h"

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

bool isWhole(const QString &text, QLatin1StringView sentence)
{
    return text.trimmed().compare(sentence, Qt::CaseInsensitive) == 0;
}

bool isDecline(const QString &text)
{
    return isWhole(text, "Transaction declined"_L1);
}

/// A text that a terminal shows only when nothing more happens.
bool isEnd(const QString &text)
{
    return isDecline(text) || isWhole(text, "Transaction finished"_L1);
}

bool lastIsEnd(const QStringList &texts)
{
    return !texts.isEmpty() && isEnd(texts.last());
}

/// Whether "Transaction declined" is there, with nothing but ends after it.
bool endsDeclined(const QStringList &texts)
{
    const auto lastNoEnd = std::find_if_not(texts.rbegin(), texts.rend(), isEnd);
    return std::any_of(texts.rbegin(), lastNoEnd, isDecline);
}

bool speaksForApproval(const TerminalAnswer &answer)
{
    return hasAuthorisation(answer) || isApprovalCode(answer.responseCode)
        || !approvalText(answer).isEmpty();
}

} // namespace

Unapproved readUnapproved(const TerminalAnswer &answer)
{
    const bool refuses = isRefusalCode(answer.responseCode);
    const bool declines = endsDeclined(answer.texts);
    if (speaksForApproval(answer))
        return refuses || declines ? Unapproved::Contradictory : Unapproved::Approving;
    if (answer.cancelled != false)
        return Unapproved::Working;
    if (refuses && lastIsEnd(answer.texts))
        return Unapproved::Declined;
    const bool refusesAlone
        = refuses && answer.texts.isEmpty() && !isPassingCode(answer.responseCode);
    return refusesAlone || (declines && !refuses) ? Unapproved::DeclinedIfItStays
                                                  : Unapproved::Working;
}

QString approvalText(const TerminalAnswer &answer)
{
    for (auto text = answer.texts.rbegin(); text != answer.texts.rend(); ++text) {
        // "Contactless declined, insert card" takes nothing back.
        if (text->trimmed().endsWith("declined"_L1, Qt::CaseInsensitive))
            return {};
        if (text->contains("approved"_L1, Qt::CaseInsensitive))
            return *text;
    }
    return {};
}

} // namespace tillside
