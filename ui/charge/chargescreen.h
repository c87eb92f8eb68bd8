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

/// The cashier enters a payment here. The screen only reports it: the receiver of chargeRequested()
/// decides whether to start it and what to ask first.
class ChargeScreen final : public QWidget {
    Q_OBJECT

public:
    ChargeScreen(const TillSettings &settings, QWidget *parent);

    /// Sets the terminal in use; its currency becomes the till's. The input is kept if it fits.
    /// \a hasChoice: there are terminals, and a person has to choose one.
    void setTerminal(const std::optional<TerminalRecord> &terminal, bool hasChoice);
    void setCanWork(bool canWork);
    void setPaymentRunning(bool running);
    /// Fills in the next payment, as after "Try again"; nothing is sent. An amount in a currency
    /// other than the terminal's is not filled in.
    void fillIn(PaymentType type, const Money &amount);
    /// Resets the screen for the next customer.
    void clear();
    /// Shows why the last charge was not started, until something is typed.
    void tell(const QString &sentence);

    [[nodiscard]] const ChargeView &view() const { return m_view; }

signals:
    void chargeRequested(tillside::PaymentType type, const tillside::Money &amount,
                         const std::optional<tillside::Reference> &reference);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void layOut();
    [[nodiscard]] QWidget *makeKeypad();
    [[nodiscard]] bool onKey(QKeyEvent &event, qint64 at);
    [[nodiscard]] bool onTextKey(const QKeyEvent &event, qint64 at);
    [[nodiscard]] bool onAmountKey(const QKeyEvent &event, qint64 at);
    void onEnter();
    void onTyped();
    void sayNumLockIsOff();
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
    bool m_isCodeElsewhere = false; ///< The last characters went into a field of text.
};

} // namespace tillside
