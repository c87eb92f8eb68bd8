#pragma once

#include "core/payment/paymentcontext.h"

#include <QObject>

#include <optional>
#include <vector>

namespace tillside {

/// The payments that fit a filter, newest first, as far as a person has looked, and their totals.
/// It reads in the journal's thread, one page at a time, and never the whole of a long list.
class PaymentList final : public QObject {
    Q_OBJECT

public:
    explicit PaymentList(PaymentContext context, QObject *parent = nullptr);

    /// Lists \a filter from its newest payment. What was listed stays until the answer is there.
    void show(const PaymentFilter &filter);
    /// Lists nothing.
    void clear();
    /// Reads the next page of older payments. Does nothing while a page is on its way, or if there
    /// are none.
    void more();
    /// \a changed were made or changed: those that fit appear at their place, and others go. Does
    /// nothing before the first page, which has them.
    void take(const std::vector<PaymentId> &changed);

    /// Unset while nothing is to be listed.
    [[nodiscard]] const std::optional<PaymentFilter> &filter() const { return m_filter; }
    [[nodiscard]] const std::vector<ListedPayment> &payments() const { return m_payments; }
    /// Whether there are older payments than those listed.
    [[nodiscard]] bool hasMore() const { return m_hasMore; }
    /// See PaymentPage::isTooWide.
    [[nodiscard]] bool isTooWide() const { return m_isTooWide; }
    /// Whether payments() is about the last filter. Before that, an empty list means nothing.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    /// The totals of every payment that fits, listed or not. They are empty until they are known,
    /// and for a search that finds more than a page.
    [[nodiscard]] const std::vector<PaymentTotal> &totals() const { return m_totals; }
    /// Why the journal could not be read.
    [[nodiscard]] std::optional<JournalError> error() const { return m_error; }

signals:
    /// Follows every change of what it lists.
    void changed();

private:
    void read();
    void onFirst(const JournalResult<PaymentPage> &page);
    void onMore(const JournalResult<PaymentPage> &page);
    void readChanged();
    void onChanged(const std::vector<PaymentId> &changed,
                   const JournalResult<std::vector<ListedPayment>> &listed);
    void merge(const std::vector<PaymentId> &changed, const std::vector<ListedPayment> &listed);
    void sum();
    void onSummed(const JournalResult<std::vector<PaymentTotal>> &totals);
    void fail(JournalError error);

    PaymentContext m_context;
    std::optional<PaymentFilter> m_filter;
    std::vector<ListedPayment> m_payments;
    std::vector<PaymentTotal> m_totals;
    std::optional<JournalError> m_error;
    std::vector<PaymentId> m_changed; ///< To be read once no page is on its way.
    int m_round = 0; ///< Counts the filters, so that the answer for an earlier one is ignored.
    bool m_hasMore = false;
    bool m_isTooWide = false;
    bool m_isRead = false;
    bool m_isReading = false; ///< The first page is on its way.
    bool m_isStale = false; ///< Another filter was wanted meanwhile.
    bool m_isSumming = false;
    bool m_sumsAgain = false; ///< Something has changed meanwhile.
    bool m_isPaging = false; ///< Older payments, or changed ones, are on their way.
};

} // namespace tillside
