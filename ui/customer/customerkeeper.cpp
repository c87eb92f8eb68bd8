#include "ui/customer/customerkeeper.h"

#include "ui/customer/customerdisplay.h"

#include <QGuiApplication>
#include <QLocale>
#include <QScreen>

namespace tillside {

CustomerKeeper::CustomerKeeper(const ControlContext &till, PaymentController &desk,
                               ReceiptDesk &receipts, QWidget &window)
    : m_settings(till.settings)
    , m_isTraining(till.isTraining)
    , m_desk(desk)
    , m_receipts(receipts)
    , m_window(window)
{
    m_stays.setSingleShot(true);
    m_stays.setInterval(kStays);
    connect(&m_stays, &QTimer::timeout, this, &CustomerKeeper::update);
    connect(&m_desk, &PaymentController::changed, this, &CustomerKeeper::update);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &CustomerKeeper::refresh);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &CustomerKeeper::refresh);
}

CustomerKeeper::~CustomerKeeper() = default;

/// The first screen on which the till itself does not stand.
QScreen *CustomerKeeper::customersScreen() const
{
    const QList<QScreen *> all = QGuiApplication::screens();
    for (QScreen *screen : all) {
        if (screen != m_window.screen())
            return screen;
    }
    return nullptr;
}

void CustomerKeeper::refresh()
{
    QScreen *screen = m_settings.current().customerDisplay ? customersScreen() : nullptr;
    m_display.reset(); // It is built anew for its screen and its colours.
    if (screen == nullptr)
        return;
    m_display = std::make_unique<CustomerDisplay>();
    m_display->setGeometry(screen->geometry());
    update();
    // Not showFullScreen(), which takes the focus.
    m_display->setWindowState(Qt::WindowFullScreen);
    m_display->setVisible(true);
}

void CustomerKeeper::update()
{
    if (!m_display)
        return;
    const PaymentStatus &status = m_desk.status();
    const bool isOver = status.isOver && status.payment;
    if (isOver && m_over != status.payment->id) {
        m_over = status.payment->id;
        m_forPhone.clear();
        m_stays.start();
        m_receipts.make(*m_over, ReceiptCopy::Customer, this,
                        [this](const ReadyReceipt &receipt) { onReceipt(receipt); });
    }
    const bool isShown = m_desk.isBusy() || (isOver && m_stays.isActive());
    CustomerView view = customerView(isShown ? &status : nullptr, m_settings.current().shopName,
                                     m_isTraining, QLocale());
    if (isShown && view.role == ColourRole::Approved)
        view.forPhone = m_forPhone;
    m_display->show(view);
}

void CustomerKeeper::onReceipt(const ReadyReceipt &receipt)
{
    if (m_over != receipt.details.payment.id)
        return;
    m_forPhone = receipt.forPhone;
    update();
}

} // namespace tillside
