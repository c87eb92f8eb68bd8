#pragma once

#include "core/journal/journalthread.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>
#include <vector>

namespace tillside {

/// Tells which payments were made or changed, by this program or another, so that a list shows them
/// without reading everything again. It looks at the number of the newest event at a pace; while
/// that stands still, a look costs the journal's thread a few microseconds.
class JournalWatch final : public QObject {
    Q_OBJECT

public:
    /// \a journal must outlive it. It begins to look at once; what was there before is no change.
    explicit JournalWatch(JournalThread &journal,
                          std::chrono::milliseconds pace = std::chrono::milliseconds(500),
                          QObject *parent = nullptr);

    /// Looks now, for example after this program has written a payment.
    void look();

signals:
    /// Each of \a payments once, in no order.
    void changed(const std::vector<tillside::PaymentId> &payments);

private:
    void take(const JournalResult<PaymentChanges> &changes);

    JournalThread &m_journal;
    QTimer m_pace;
    std::optional<qint64> m_upTo; ///< The newest event that was told of; unset before the first.
    bool m_isLooking = false;
    bool m_isWanted = false; ///< look() was called meanwhile.
};

} // namespace tillside
