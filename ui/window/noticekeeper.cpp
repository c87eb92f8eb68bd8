#include "ui/window/noticekeeper.h"

#include "core/control/contradictioncontroller.h"
#include "core/control/pairingcontroller.h"
#include "core/control/paymentcontroller.h"
#include "ui/check/contradictionquestion.h"

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
}

bool NoticeKeeper::show()
{
    const auto &notice = m_c.contradictions.notice();
    const bool hasToWait
        = m_c.desk.isBusy() || m_outcomeIsNew.isActive() || m_c.pairing.isUsingCode();
    if (!notice || hasToWait)
        return false;
    m_page.ask(
        contradictionQuestion(*notice, QLocale(), m_c.contradictions.now()), [this] { onVoid(); },
        [this] { m_c.contradictions.answer(); });
    return true;
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
