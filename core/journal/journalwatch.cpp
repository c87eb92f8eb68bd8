#include "core/journal/journalwatch.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"

#include <utility>

namespace tillside {

JournalWatch::JournalWatch(JournalThread &journal, std::chrono::milliseconds pace, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
{
    connect(&m_pace, &QTimer::timeout, this, &JournalWatch::look);
    m_pace.start(pace);
    look();
}

void JournalWatch::look()
{
    if (std::exchange(m_isLooking, true)) {
        m_isWanted = true;
        return;
    }
    const auto looking = m_journal.run(
        [since = m_upTo](const Journal &journal) { return journal.search().changes(since); });
    whenFinished(looking, this,
                 [this](const JournalResult<PaymentChanges> &changes) { take(changes); });
}

void JournalWatch::take(const JournalResult<PaymentChanges> &changes)
{
    m_isLooking = false;
    if (changes)
        m_upTo = changes.value().upTo;
    else
        qCInfo(lcJournal) << "the journal is not watched:" << nameOf(changes.error());
    if (std::exchange(m_isWanted, false))
        look();
    if (changes && !changes.value().payments.empty())
        emit changed(changes.value().payments);
}

} // namespace tillside
