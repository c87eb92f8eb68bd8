#pragma once

#include "core/day/terminalreport.h"
#include "core/net/httpcall.h"
#include "core/payment/paymentcontext.h"

#include <QObject>

#include <memory>

namespace tillside {

/// Whether \a terminal has a call for its totals.
[[nodiscard]] bool hasReports(const TerminalRecord &terminal);

/// Asks one terminal for its totals, and enters what it says in the day book.
///
///     X:  open the terminal ── ask ── compare and enter XReport
///     Z:  open the terminal ── enter ZAsked ── send once ── enter ZReport or ZNotKnown
///
/// A Z report sets the terminal's totals to zero. It is asked for only if no entry since the newest
/// close says that it was, and that entry is on the disk before a byte leaves: neither this till
/// nor another process of it repeats one whose answer was lost.
class ReportQuestion final : public QObject {
    Q_OBJECT

public:
    /// \a lock is the terminal's; it is held until `finished`. \a counted is what a Z report is
    /// compared with, the day that was just closed; an X report is compared with the open day.
    ReportQuestion(PaymentContext context, const TerminalRecord &terminal, ReportKind kind,
                   std::shared_ptr<TerminalLock> lock, DayCount counted = {},
                   QObject *parent = nullptr);
    ~ReportQuestion() override;

    /// What came of it, once it has finished.
    [[nodiscard]] const TerminalReport &report() const { return m_report; }

signals:
    /// Comes exactly once, from the event loop.
    void finished();

private:
    void open();
    void enterAsked();
    void send();
    void onAnswered(const CallResult &result);
    void enter();

    PaymentContext m_context;
    std::shared_ptr<TerminalLock> m_lock;
    DayCount m_counted;
    TerminalReport m_report;
    std::shared_ptr<TerminalClient> m_client;
};

} // namespace tillside
