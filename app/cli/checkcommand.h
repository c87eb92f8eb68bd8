#pragma once

#include "app/cli/command.h"
#include "app/cli/paymentreport.h"
#include "core/payment/checkround.h"

#include <memory>
#include <vector>

namespace tillside::cli {

/// `check`: asks the terminal about one payment, about all open payments and those whose end is due
/// to be checked once more, or about a payment of another system.
///
/// For all of them it exits with 20 while a person or the till still has to find out about one of
/// them (isToCheck()), and with 0 only when there is none.
class CheckCommand final : public Command {
    Q_OBJECT

public:
    /// \a payment is an id or a UTI; empty for all. \a terminal is only needed for a UTI that the
    /// journal does not have.
    CheckCommand(Application &till, const Console &console, QString payment, QString terminal);
    ~CheckCommand() override;

    void start() override;

private:
    void checkOne(const PaymentRecord &payment);
    void onAsked();
    void onNotSaved(const PaymentRecord &payment, JournalError error);
    void checkAll();
    void onAllChecked(const std::optional<JournalError> &error);
    bool printAll(const std::vector<PaymentReport> &views, std::size_t left);
    void checkForeign(const Uti &uti, const TerminalRecord &terminal);
    void onForeignAnswered(const Uti &uti, const TerminalRecord &terminal,
                           const CallResult &result);

    QString m_payment;
    QString m_terminal;
    std::unique_ptr<TerminalCheck> m_terminalCheck;
    std::optional<Judgement> m_judgement;
    std::unique_ptr<CheckRound> m_checkRound;
    bool m_hasWarned = false;
    std::shared_ptr<TerminalClient> m_client;
};

} // namespace tillside::cli
