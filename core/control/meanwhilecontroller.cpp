#include "core/control/meanwhilecontroller.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"
#include "core/control/readcheckitems.h"
#include "core/payment/paymentrules.h"
#include "core/payment/telling.h"

#include <algorithm>
#include <utility>

namespace tillside {

MeanwhileController::MeanwhileController(PaymentContext context,
                                         const BackgroundCheck &backgroundCheck, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    connect(&backgroundCheck, &BackgroundCheck::checked, this, [this] {
        if (!std::exchange(m_isRoundOver, true))
            read();
    });
    const auto reading
        = m_context.journal.run([](const Journal &journal) { return readIds(journal); });
    whenFinished(reading, this, [this](const JournalResult<Ids> &ids) {
        if (!ids)
            return;
        m_ids = ids.value();
        read();
    });
}

JournalResult<MeanwhileController::Ids> MeanwhileController::readIds(const Journal &journal)
{
    Ids ids;
    for (const PaymentQuery &query :
         {PaymentQuery{.unresolvedOnly = true}, PaymentQuery{.untoldOnly = true}}) {
        const auto found = journal.payments(query);
        if (!found)
            return found.error();
        for (const PaymentRecord &payment : found.value())
            ids.push_back(payment.id);
    }
    return ids;
}

JournalResult<MeanwhileController::Items> MeanwhileController::readEnds(const Journal &journal,
                                                                        const Ids &ids)
{
    const auto untold = journal.payments({.untoldOnly = true});
    if (!untold)
        return untold.error();
    Ids shown;
    for (const PaymentRecord &payment : untold.value()) {
        const bool isOurs = std::find(ids.begin(), ids.end(), payment.id) != ids.end();
        if (isOurs && !isEndInDoubt(payment) && shown.size() < kAtMost)
            shown.push_back(payment.id);
    }
    std::reverse(shown.begin(), shown.end());
    return readCheckItems(journal, shown);
}

void MeanwhileController::read()
{
    const auto reading = m_context.journal.run(
        [ids = m_ids](const Journal &journal) { return readEnds(journal, ids); });
    whenFinished(reading, this, [this](const JournalResult<Items> &ends) {
        if (ends)
            onRead(ends.value());
        else // They stay untold, so the till asks before the same sale.
            qCWarning(lcPayment) << "what ended meanwhile is not read:" << nameOf(ends.error());
    });
}

void MeanwhileController::onRead(const Items &ends)
{
    m_ends = ends;
    // A person may have answered while it was read.
    std::erase_if(m_ends, [this](const CheckItem &item) {
        return std::find(m_ids.begin(), m_ids.end(), item.payment.id) == m_ids.end();
    });
    emit changed();
}

const CheckItem *MeanwhileController::end() const
{
    return m_ends.empty() ? nullptr : &m_ends.front();
}

void MeanwhileController::answer()
{
    if (m_ends.empty())
        return;
    const PaymentRecord seen = m_ends.front().payment;
    m_ends.erase(m_ends.begin());
    std::erase(m_ids, seen.id);
    tell(m_context.journal, {seen}, now());
    emit changed();
}

} // namespace tillside
