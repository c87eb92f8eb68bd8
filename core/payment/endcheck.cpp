#include "core/payment/endcheck.h"

#include "core/base/whenfinished.h"
#include "core/payment/ends.h"
#include "core/payment/paymentrules.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tillside {

namespace {

/// Long enough for an answer that has to stay the same, and short enough to be waited for.
constexpr std::chrono::seconds kAtMost{5};

} // namespace

EndCheck::EndCheck(PaymentContext context, TerminalId terminal, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, &EndCheck::stop);
    m_deadline.start(kAtMost);
    const auto reading = m_context.journal.run(
        [terminal = std::move(terminal), now = m_context.clock.now()](const Journal &journal) {
            return read(journal, terminal, now);
        });
    whenFinished(reading, this, [this](const JournalResult<Due> &due) { onRead(due); });
}

EndCheck::~EndCheck() = default;

JournalResult<EndCheck::Due> EndCheck::read(const Journal &journal, const TerminalId &terminal,
                                            const QDateTime &now)
{
    const auto ends = endsToAskAbout(journal, terminal);
    if (!ends)
        return ends.error();
    const auto record = journal.terminal(terminal);
    if (!record)
        return record.error();
    Due due{.terminal = record.value(), .ends = ends.value()};
    std::erase_if(due.ends, [&now](const PaymentRecord &end) { return !isEndDue(end, now); });
    // The newest first: an end that can never be confirmed must not keep the others waiting.
    std::reverse(due.ends.begin(), due.ends.end());
    return due;
}

/// A journal that cannot be read does not delay the end.
void EndCheck::onRead(const JournalResult<Due> &due)
{
    if (m_isOver)
        return;
    if (!due || !due.value().terminal || due.value().ends.empty())
        return stop();
    m_terminalCheck
        = std::make_unique<TerminalCheck>(m_context, *due.value().terminal, due.value().ends);
    connect(m_terminalCheck.get(), &TerminalCheck::asked, this, &EndCheck::onAsked);
    // Queued, because the slot destroys the TerminalCheck.
    connect(m_terminalCheck.get(), &TerminalCheck::finished, this, &EndCheck::stop,
            Qt::QueuedConnection);
}

void EndCheck::onAsked(const PaymentRecord &payment)
{
    if (isEndInDoubt(payment))
        emit contradicted(payment);
}

void EndCheck::stop()
{
    if (std::exchange(m_isOver, true))
        return;
    m_deadline.stop();
    m_terminalCheck.reset();
    emit finished();
}

} // namespace tillside
