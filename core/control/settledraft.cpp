#include "core/control/settledraft.h"

#include "core/base/masking.h"

namespace tillside {

using namespace Qt::StringLiterals;

std::optional<SettleMissing> missingIn(const SettleDraft &draft)
{
    if (!draft.as)
        return SettleMissing::Choice;
    if (draft.seen.trimmed().isEmpty())
        return SettleMissing::Seen;
    if (draft.supervisor.trimmed().isEmpty())
        return SettleMissing::Supervisor;
    return std::nullopt;
}

Settlement settlementOf(const SettleDraft &draft, const QDateTime &at)
{
    const QString note = draft.note.trimmed();
    const QString name = draft.supervisor.trimmed();
    return {.as = draft.as.value(),
            .seen = draft.seen.trimmed(),
            .note = u"%1: %2"_s.arg(name, note).trimmed(),
            .at = at};
}

QString settlerOf(const Settlement &settlement)
{
    const qsizetype end = settlement.note.indexOf(u':');
    return end < 0 ? QString() : settlement.note.left(end).trimmed();
}

bool isFreeOfCards(const QString &text)
{
    return maskCards(text) == text;
}

} // namespace tillside
