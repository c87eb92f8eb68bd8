#include "core/control/transactionscontroller.h"

#include "core/base/log.h"
#include "core/base/whenfinished.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace tillside {

namespace {

constexpr std::chrono::minutes kCalendar{1};

std::optional<Period> periodOf(const TransactionsWish &wish, const QDate &today)
{
    const auto since = [&today](int before) {
        return Period::ofDays(today.addDays(-before), today, QTimeZone::systemTimeZone());
    };
    switch (wish.days) {
    case DayChoice::Today: return since(0);
    case DayChoice::Yesterday:
        return Period::ofDays(today.addDays(-1), today.addDays(-1), QTimeZone::systemTimeZone());
    case DayChoice::LastSevenDays: return since(6);
    case DayChoice::LastThirtyDays: return since(29);
    case DayChoice::FromTo:
        return Period::ofDays(wish.range.first, wish.range.last, QTimeZone::systemTimeZone());
    case DayChoice::EveryDay: return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace

TransactionsController::TransactionsController(PaymentContext context, QObject *parent)
    : QObject(parent)
    , m_context(std::move(context))
    , m_list(m_context)
    , m_exports(m_context.journal)
{
    m_calendar.setInterval(kCalendar);
    connect(&m_calendar, &QTimer::timeout, this, [this] {
        if (m_listedOn != today())
            apply(); // Another day changes what "today" lists.
    });
}

void TransactionsController::open()
{
    m_calendar.start();
    m_watch = std::make_unique<JournalWatch>(m_context.journal);
    connect(m_watch.get(), &JournalWatch::changed, this, &TransactionsController::onChanged);
    readForms();
    readTerminals();
    apply();
    readDetails();
}

void TransactionsController::close()
{
    m_calendar.stop();
    m_watch.reset();
}

void TransactionsController::wish(const TransactionsWish &wish, const QLocale &locale)
{
    m_wish = wish;
    m_locale = locale;
    apply();
}

/// The details of a payment change with those that follow it, too.
void TransactionsController::onChanged(const std::vector<PaymentId> &payments)
{
    m_list.take(payments);
    readDetails();
}

QDate TransactionsController::today() const
{
    return now().toLocalTime().date();
}

/// A search needs the money of the terminals, which is read once; it is applied then.
void TransactionsController::apply()
{
    m_listedOn = today();
    m_problem.reset();
    PaymentFilter filter{.period = periodOf(m_wish, m_listedOn),
                         .type = m_wish.type,
                         .standings = m_wish.standings,
                         .terminal = m_wish.terminal};
    if (!m_wish.search.trimmed().isEmpty()) {
        if (!m_forms)
            return;
        const auto terms = readSearch(m_wish.search, m_locale, *m_forms);
        if (!terms) {
            m_problem = terms.error();
            m_list.clear();
            emit changed();
            return;
        }
        filter.search = terms.value();
    }
    m_list.show(filter);
    emit changed();
}

void TransactionsController::readForms()
{
    const auto reading = m_context.journal.run(
        [](const Journal &journal) { return journal.search().moneyForms(); });
    whenFinished(reading, this, [this](const JournalResult<std::vector<MoneyForm>> &forms) {
        const bool isWaiting = !m_forms;
        m_forms = forms ? forms.value() : m_forms.value_or(std::vector<MoneyForm>());
        if (isWaiting)
            apply();
    });
}

void TransactionsController::readTerminals()
{
    const auto reading
        = m_context.journal.run([](const Journal &journal) { return journal.terminals(); });
    whenFinished(reading, this, [this](const JournalResult<std::vector<TerminalRecord>> &all) {
        if (!all || all.value() == m_terminals)
            return;
        m_terminals = all.value();
        const bool isThere = std::any_of(
            m_terminals.begin(), m_terminals.end(),
            [this](const TerminalRecord &terminal) { return terminal.id == m_wish.terminal; });
        if (m_wish.terminal && !isThere) {
            m_wish.terminal.reset();
            apply();
        }
        emit terminalsChanged();
    });
}

void TransactionsController::select(const std::optional<PaymentId> &payment)
{
    if (std::exchange(m_selected, payment) == payment)
        return;
    m_details.reset();
    emit changed();
    readDetails();
}

void TransactionsController::readDetails()
{
    ++m_round;
    if (!m_selected)
        return;
    const auto reading = m_context.journal.run(
        [id = *m_selected](const Journal &journal) { return tillside::readDetails(journal, id); });
    using Read = JournalResult<std::optional<TransactionDetails>>;
    whenFinished(reading, this, [this, round = m_round](const Read &read) {
        if (round != m_round)
            return;
        if (!read)
            qCInfo(lcJournal) << "a payment is not shown:" << nameOf(read.error());
        m_details = read ? read.value() : std::nullopt;
        emit changed();
    });
}

} // namespace tillside
