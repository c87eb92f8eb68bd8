#pragma once

#include "core/control/exportcontroller.h"
#include "core/control/paymentlist.h"
#include "core/control/transactiondetails.h"
#include "core/journal/journalwatch.h"

#include <QLocale>
#include <QObject>
#include <QTimer>

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace tillside {

/// The days that a list of payments covers, by the shop's clock.
enum class DayChoice {
    Today,
    Yesterday,
    LastSevenDays,
    LastThirtyDays,
    FromTo, ///< Those of a DayRange.
    EveryDay,
};
inline constexpr std::array kDayChoices{DayChoice::Today,         DayChoice::Yesterday,
                                        DayChoice::LastSevenDays, DayChoice::LastThirtyDays,
                                        DayChoice::FromTo,        DayChoice::EveryDay};

/// The days from the first to the last, both included.
struct DayRange {
    QDate first;
    QDate last;

    bool operator==(const DayRange &) const = default;
};

/// What a person wants to see of the payments.
struct TransactionsWish {
    QString search; ///< As typed.
    DayChoice days = DayChoice::Today;
    DayRange range; ///< For DayChoice::FromTo.
    std::optional<PaymentType> type;
    std::vector<Standing> standings; ///< Any of these; empty for all.
    std::optional<TerminalId> terminal;

    bool operator==(const TransactionsWish &) const = default;
};

/// The screen with all payments: a list, and the details of one of them. It outlives the screen.
///
/// While it is open, it follows the journal, whichever process writes to it, and the calendar.
class TransactionsController final : public QObject {
    Q_OBJECT

public:
    explicit TransactionsController(PaymentContext context, QObject *parent = nullptr);

    /// A person opens the screen: the list is read anew, and followed until close().
    void open();
    void close();
    /// Lists \a wish, whose amounts are written as in \a locale.
    void wish(const TransactionsWish &wish, const QLocale &locale);
    [[nodiscard]] const TransactionsWish &wish() const { return m_wish; }
    /// Why wish().search finds nothing, whatever the journal holds.
    [[nodiscard]] std::optional<SearchProblem> problem() const { return m_problem; }

    /// The terminals that the list can be narrowed to, by name.
    [[nodiscard]] const std::vector<TerminalRecord> &terminals() const { return m_terminals; }

    [[nodiscard]] PaymentList &list() { return m_list; }
    [[nodiscard]] ExportController &exports() { return m_exports; }

    /// Reads the details of \a payment, or of none.
    void select(const std::optional<PaymentId> &payment);
    [[nodiscard]] const std::optional<PaymentId> &selected() const { return m_selected; }
    /// The selected payment's; unset until they are read, and if none is selected.
    [[nodiscard]] const std::optional<TransactionDetails> &details() const { return m_details; }
    [[nodiscard]] QDateTime now() const { return m_context.clock.now(); }

signals:
    /// problem() or details() may have changed. The list has its own signals.
    void changed();
    /// terminals() has changed, and wish() with it if its terminal is gone.
    void terminalsChanged();

private:
    void onChanged(const std::vector<PaymentId> &payments);
    void apply();
    void readForms();
    void readTerminals();
    void readDetails();
    [[nodiscard]] QDate today() const;

    PaymentContext m_context;
    PaymentList m_list;
    ExportController m_exports;
    TransactionsWish m_wish;
    QLocale m_locale;
    std::optional<std::vector<MoneyForm>> m_forms; ///< Unset until they are read.
    std::vector<TerminalRecord> m_terminals;
    std::optional<SearchProblem> m_problem;
    std::optional<PaymentId> m_selected;
    std::optional<TransactionDetails> m_details;
    QDate m_listedOn; ///< The day by which the days of the wish were counted.
    int m_round = 0; ///< Counts the readings of details, so that only the last one is shown.
    QTimer m_calendar;
    std::unique_ptr<JournalWatch> m_watch; ///< While it is open.
};

} // namespace tillside
