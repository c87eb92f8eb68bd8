#include "ui/window/noticekeeper.h"

#include "core/control/contradictioncontroller.h"
#include "core/control/meanwhilecontroller.h"
#include "core/control/pairingcontroller.h"
#include "core/control/paymentcontroller.h"
#include "ui/check/contradictionquestion.h"
#include "ui/payment/meanwhilepage.h"

#include <QStackedWidget>

#include <chrono>
#include <utility>

namespace tillside {

namespace {

/// How long an outcome stays on the screen before a notice covers it.
constexpr std::chrono::seconds kTimeForAnOutcome{5};

} // namespace

NoticeKeeper::NoticeKeeper(Controllers controllers, QStackedWidget *stack)
    : m_c(std::move(controllers))
    , m_stack(stack)
    , m_page(stack)
{
    m_outcomeIsNew.setSingleShot(true);
    m_outcomeIsNew.setInterval(kTimeForAnOutcome);
    connect(&m_outcomeIsNew, &QTimer::timeout, this, &NoticeKeeper::show);
    connect(&m_page, &PageQuestion::pageWanted, this, &NoticeKeeper::pageWanted);
    connect(&m_page, &PageQuestion::over, this, &NoticeKeeper::over);
    connect(&m_c.desk, &PaymentController::over, this, [this] { m_outcomeIsNew.start(); });
    connect(&m_c.desk, &PaymentController::changed, this, &NoticeKeeper::show);
    connect(&m_c.pairing, &PairingController::left, this, &NoticeKeeper::show,
            Qt::QueuedConnection);
    connect(&m_c.contradictions, &ContradictionController::changed, this,
            &NoticeKeeper::onNoticeChanged);
    connect(&m_c.meanwhile, &MeanwhileController::changed, this, &NoticeKeeper::onMeanwhileChanged);
}

bool NoticeKeeper::show()
{
    const bool hasToWait
        = m_c.desk.isBusy() || m_outcomeIsNew.isActive() || m_c.pairing.isUsingCode();
    if (hasToWait)
        return false;
    const auto &notice = m_c.contradictions.notice();
    if (showMeanwhile() || !notice)
        return m_meanwhile;
    m_page.ask(
        contradictionQuestion(*notice, QLocale(), m_c.contradictions.now()), [this] { onVoid(); },
        [this] { m_c.contradictions.answer(); });
    return true;
}

bool NoticeKeeper::showMeanwhile()
{
    if (!m_meanwhile && m_c.meanwhile.end() != nullptr) {
        if (!m_before)
            m_before = m_stack->currentWidget();
        m_meanwhile = new MeanwhilePage(m_c.meanwhile, m_stack);
        m_stack->addWidget(m_meanwhile);
        connect(m_meanwhile, &MeanwhilePage::left, this, &NoticeKeeper::onMeanwhileLeft);
    }
    if (m_meanwhile)
        emit pageWanted(m_meanwhile);
    return m_meanwhile;
}

void NoticeKeeper::onMeanwhileLeft()
{
    if (m_meanwhile->wasSeen())
        m_c.meanwhile.answer();
}

/// Another payment that ended meanwhile replaces the page of the last one.
void NoticeKeeper::onMeanwhileChanged()
{
    const bool wasShown = m_meanwhile && m_stack->currentWidget() == m_meanwhile;
    if (m_meanwhile)
        m_meanwhile->deleteLater();
    m_meanwhile.clear();
    if (show() || !wasShown)
        return;
    emit over(std::exchange(m_before, nullptr));
}

/// Another notice replaces the page of the last one.
void NoticeKeeper::onNoticeChanged()
{
    m_page.drop();
    show();
}

void NoticeKeeper::onVoid()
{
    const ContradictionNotice notice = m_c.contradictions.notice().value();
    m_c.contradictions.answer();
    emit voidWanted(notice);
}

} // namespace tillside
