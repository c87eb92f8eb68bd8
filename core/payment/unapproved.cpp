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

/// Whether there are texts and each list of them has come to an end.
bool haveEnded(const TerminalAnswer &answer)
{
    return !answer.lists.empty()
        && std::all_of(answer.lists.begin(), answer.lists.end(),
                       [](const QStringList &list) { return isEnd(list.last()); });
}

/// Whether \a list has "Transaction declined", with nothing but ends after it.
bool endsDeclined(const QStringList &list)
{
    const auto lastNoEnd = std::find_if_not(list.rbegin(), list.rend(), isEnd);
    return std::any_of(list.rbegin(), lastNoEnd, isDecline);
}

bool haveDeclined(const TerminalAnswer &answer)
{
    return !answer.lists.empty()
        && std::all_of(answer.lists.begin(), answer.lists.end(), endsDeclined);
}

/// The newest text of \a list that says "approved", unless one that ends with "declined" follows.
/// "Contactless declined, insert card" takes nothing back.
QString approvalIn(const QStringList &list)
{
    for (auto text = list.rbegin(); text != list.rend(); ++text) {
        if (text->trimmed().endsWith("declined"_L1, Qt::CaseInsensitive))
            return {};
        if (text->contains("approved"_L1, Qt::CaseInsensitive))
            return *text;
    }
    return {};
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
    const bool declines = haveDeclined(answer);
    if (speaksForApproval(answer))
        return refuses || declines ? Unapproved::Contradictory : Unapproved::Approving;
    if (answer.cancelled != false)
        return Unapproved::Working;
    if (refuses && haveEnded(answer))
        return Unapproved::Declined;
    const bool refusesAlone
        = refuses && answer.lists.empty() && !isPassingCode(answer.responseCode);
    return refusesAlone || (declines && !refuses) ? Unapproved::DeclinedIfItStays
                                                  : Unapproved::Working;
}

QString approvalText(const TerminalAnswer &answer)
{
    for (const QStringList &list : answer.lists) {
        if (const QString text = approvalIn(list); !text.isEmpty())
            return text;
    }
    return {};
}

} // namespace tillside
