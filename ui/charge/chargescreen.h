#pragma once

#include "core/model/terminalrecord.h"
#include "core/settings/tillsettings.h"
#include "ui/charge/amountentry.h"
#include "ui/charge/amountkeys.h"
#include "ui/charge/chargeview.h"

#include <QWidget>

#include <optional>

namespace tillside {

class ChargePanel;
class TypeChoice;

/// Where a cashier says what is to be paid. It only says so: whether anything is started, and what
/// has to be asked before, is decided by who hears chargeRequested().
class ChargeScreen final : public QWidget {
    Q_OBJECT

public:
    ChargeScreen(const TillSettings &settings, QWidget *parent);

    /// The terminal in use; its currency is the till's. What is typed stays if it fits. \a
    /// hasChoice: there are terminals, and a person has to say which.
    void setTerminal(const std::optional<TerminalRecord> &terminal, bool hasChoice);
    void setCanWork(bool canWork);
    void setPaymentRunning(bool running);
    /// Fills in what is to be charged next, as after "Try again"; nothing is sent. An amount in
    /// another currency than the terminal's is not filled in.
    void fillIn(PaymentType type, const Money &amount);
    /// For the next customer.
    void clear();
    /// Why the last charge was not started. It stays until something is typed.
    void tell(const QString &sentence);

    [[nodiscard]] const ChargeView &view() const { return m_view; }

signals:
    void chargeRequested(tillside::PaymentType type, const tillside::Money &amount,
                         const std::optional<tillside::Reference> &reference);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeKeypad();
    void refuseScanner();
    void edited();
    void update();
    void charge();

    TillSettings m_settings;
    AmountEntry m_entry;
    AmountKeys m_keys;
    ChargeState m_state;
    ChargeView m_view;
    TypeChoice *m_types;
    ChargePanel *m_panel;
};

} // namespace tillside
