#pragma once

#include "core/control/paymentcontroller.h"
#include "ui/print/receiptdesk.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QScreen;

namespace tillside {

class CustomerDisplay;

/// Shows the customer's screen on a second monitor, if the settings want it and there is one, and
/// says on it what the customer may know of the payment.
class CustomerKeeper final : public QObject {
    Q_OBJECT

public:
    /// How long an outcome stays.
    static constexpr std::chrono::milliseconds kStays{30'000};

    /// \a window is the till's own. Everything here outlives the keeper.
    CustomerKeeper(const ControlContext &till, PaymentController &desk, ReceiptDesk &receipts,
                   QWidget &window);
    ~CustomerKeeper() override;

    /// The settings, the language or the screens have changed.
    void refresh();

private:
    [[nodiscard]] QScreen *customersScreen() const;
    void update();
    void onReceipt(const ReadyReceipt &receipt);

    SettingsStore &m_settings;
    bool m_isTraining;
    PaymentController &m_desk;
    ReceiptDesk &m_receipts;
    QWidget &m_window;
    std::unique_ptr<CustomerDisplay> m_display; ///< Null while there is no place for it.
    QTimer m_stays; ///< Runs while an outcome is shown.
    std::optional<PaymentId> m_over; ///< The payment whose outcome was shown last.
    QByteArray m_forPhone; ///< Its QR code.
};

} // namespace tillside
