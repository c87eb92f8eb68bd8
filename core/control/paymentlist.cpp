#include "core/control/paymentlist.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tillside {

namespace {

/// Whether \a a stands above \a b in a list.
bool isNewer(const ListedPayment &a, const ListedPayment &b)
{
    const auto key = [](const ListedPayment &payment) {
        return std::tuple(payment.startedAt.toSecsSinceEpoch(), payment.number);
    };
    return key(a) > key(b);
}

bool isAmong(const std::vector<PaymentId> &ids, const PaymentId &id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

} // namespace

PaymentList::PaymentList(PaymentContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{ }

void PaymentList::show(const PaymentFilter &filter)
{
    m_filter = filter;
    ++m_round;
    m_isRead = false;
    m_isPaging = false;
    m_changed.clear();
    read();
}

void PaymentList::clear()
{
    m_filter.reset();
    ++m_round;
    m_isStale = false;
    m_isRead = true;
    m_isPaging = false;
    m_payments.clear();
    m_totals.clear();
    m_hasMore = false;
    m_isTooWide = false;
    m_error.reset();
    m_changed.clear();
    emit changed();
}

/// One reading at a time: a person who types fast needs the last answer only.
void PaymentList::read()
{
    if (std::exchange(m_isReading, true)) {
        m_isStale = true;
        return;
    }
    const auto reading = m_context.journal.run(
        [filter = *m_filter](const Journal &journal) { return journal.search().page(filter); });
    whenFinished(reading, this, [this, round = m_round](const JournalResult<PaymentPage> &page) {
        m_isReading = false;
        if (std::exchange(m_isStale, false))
            read();
        else if (round == m_round)
            onFirst(page);
    });
}

void PaymentList::onFirst(const JournalResult<PaymentPage> &page)
{
    if (!page) {
        m_payments.clear(); // They were those of the filter before.
        m_totals.clear();
        return fail(page.error());
    }
    m_error.reset();
    m_isRead = true;
    m_payments = page.value().payments;
    m_hasMore = page.value().hasMore;
    m_isTooWide = page.value().isTooWide;
    m_totals.clear();
    emit changed();
    sum();
    readChanged();
}

void PaymentList::more()
{
    if (!m_isRead || !m_hasMore || m_payments.empty() || std::exchange(m_isPaging, true))
        return;
    const auto reading = m_context.journal.run(
        [filter = *m_filter, place = PagePlace::olderThan(m_payments.back())](
            const Journal &journal) { return journal.search().page(filter, place); });
    whenFinished(reading, this, [this, round = m_round](const JournalResult<PaymentPage> &page) {
        if (round == m_round)
            onMore(page);
    });
}

void PaymentList::onMore(const JournalResult<PaymentPage> &page)
{
    m_isPaging = false;
    if (!page)
        return fail(page.error());
    m_error.reset();
    m_payments.insert(m_payments.end(), page.value().payments.begin(), page.value().payments.end());
    m_hasMore = page.value().hasMore;
    emit changed();
    readChanged();
}

void PaymentList::take(const std::vector<PaymentId> &changed)
{
    m_changed.insert(m_changed.end(), changed.begin(), changed.end());
    readChanged();
}

/// A page on its way may have been read before the change, so it is waited for.
void PaymentList::readChanged()
{
    if (!m_filter || !m_isRead || m_isReading)
        return;
    if (m_isPaging || m_changed.empty())
        return;
    m_isPaging = true;
    const std::vector<PaymentId> changed = std::exchange(m_changed, {});
    const auto reading
        = m_context.journal.run([filter = *m_filter, changed](const Journal &journal) {
              return journal.search().among(filter, changed);
          });
    using Listed = JournalResult<std::vector<ListedPayment>>;
    whenFinished(reading, this, [this, round = m_round, changed](const Listed &listed) {
        if (round == m_round)
            onChanged(changed, listed);
    });
}

void PaymentList::onChanged(const std::vector<PaymentId> &changed,
                            const JournalResult<std::vector<ListedPayment>> &listed)
{
    m_isPaging = false;
    if (!listed) {
        m_changed.insert(m_changed.end(), changed.begin(), changed.end());
        return fail(listed.error());
    }
    m_error.reset();
    merge(changed, listed.value());
    emit this->changed();
    sum();
    readChanged();
}

/// What is older than the listed payments comes with its page.
void PaymentList::merge(const std::vector<PaymentId> &changed,
                        const std::vector<ListedPayment> &listed)
{
    m_payments.erase(std::remove_if(m_payments.begin(), m_payments.end(),
                                    [&changed](const ListedPayment &payment) {
                                        return isAmong(changed, payment.id);
                                    }),
                     m_payments.end());
    for (const ListedPayment &payment : listed) {
        const auto place = std::lower_bound(m_payments.begin(), m_payments.end(), payment, isNewer);
        if (place != m_payments.end() || !m_hasMore)
            m_payments.insert(place, payment);
    }
    if (m_payments.empty() && m_hasMore)
        show(*m_filter); // All that was listed has gone elsewhere.
}

/// One sum at a time, and none for a search with more than a page of hits, each of which would have
/// to be read: a payment waits for the journal's thread behind it.
void PaymentList::sum()
{
    if (m_filter->search && m_hasMore)
        return;
    if (std::exchange(m_isSumming, true)) {
        m_sumsAgain = true;
        return;
    }
    using Sums = JournalResult<std::vector<PaymentTotal>>;
    const auto reading
        = m_context.journal.run([filter = *m_filter](const Journal &journal) -> Sums {
              const auto moment = journal.snapshot();
              return moment ? journal.search().totals(filter) : moment.error();
          });
    whenFinished(reading, this, [this, round = m_round](const Sums &totals) {
        m_isSumming = false;
        if (std::exchange(m_sumsAgain, false) && m_filter && m_isRead)
            return sum();
        if (round == m_round)
            onSummed(totals);
    });
}

void PaymentList::onSummed(const JournalResult<std::vector<PaymentTotal>> &totals)
{
    if (!totals)
        return fail(totals.error());
    m_totals = totals.value();
    emit changed();
}

void PaymentList::fail(JournalError error)
{
    qCInfo(lcJournal) << "the payments are not listed:" << nameOf(error);
    m_error = error;
    emit changed();
}

} // namespace tillside
