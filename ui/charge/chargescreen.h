#pragma once

#include "core/model/terminalrecord.h"
#include "core/settings/tillsettings.h"
#include "ui/charge/amountentry.h"
#include "ui/charge/amountkeys.h"
#include "ui/charge/chargeview.h"
#include "ui/charge/stripview.h"

#include <QHBoxLayout>
#include <QWidget>

#include <optional>

namespace tillside {

class Banner;
class ChargePanel;
class Keypad;
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
    /// Sets the state of the terminal in use.
    void setReachability(Reachability reachability);
    /// \a running: the payment that runs now; unset if there is none.
    void setRunning(const std::optional<RunningPayment> &running);
    void setStrip(const StripView &strip);
    /// Fills in the next payment, as after "Try again"; nothing is sent. An amount in a currency
    /// other than the terminal's is not filled in.
    void fillIn(PaymentType type, const Money &amount);
    /// Types \a digits into the amount, as the keypad does.
    void type(const QString &digits);
    /// Resets the screen for the next customer.
    void clear();
    /// Shows why the last charge was not started, until something is typed.
    void tell(const QString &sentence);

    [[nodiscard]] const ChargeView &view() const { return m_view; }

signals:
    void chargeRequested(tillside::PaymentType type, const tillside::Money &amount,
                         const std::optional<tillside::Reference> &reference);
    /// The screen was painted after it had been shown: what takes time can begin.
    void painted();
    /// The person wants to see the payment that runs.
    void runningWanted();
    /// The person wants to see the terminals.
    void terminalsWanted();
    /// The person wants the connection to the terminal in use checked.
    void connectionWanted();
    void dayTotalsWanted();
    /// The person wants to void, or capture, the last payment.
    void voidWanted();
    void captureWanted();
    /// The person wants the receipt of the last payment.
    void receiptWanted();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectPanel();
    void connectKeypad();
    void fit();
    [[nodiscard]] bool onKey(QKeyEvent &event, qint64 at);
    [[nodiscard]] bool onTextKey(const QKeyEvent &event, qint64 at);
    [[nodiscard]] bool onAmountKey(const QKeyEvent &event, qint64 at);
    void onEnter();
    void onTyped();
    void sayNumLockIsOff();
    void refuseScanner();
    void edited();
    void onBanner();
    void update();
    void charge();

    TillSettings m_settings;
    AmountEntry m_entry;
    AmountKeys m_keys;
    ChargeState m_state;
    ChargeView m_view;
    Banner *m_banner;
    TypeChoice *m_types;
    ChargePanel *m_panel;
    Keypad *m_keypad;
    QVBoxLayout *m_rows = nullptr;
    QHBoxLayout *m_columns = nullptr;
    bool m_isPaintAwaited = false; ///< See painted().
    bool m_isCodeElsewhere = false; ///< The last characters went into a field of text.
};

} // namespace tillside
