#include "ui/window/copynotice.h"

#include "core/control/copycontroller.h"
#include "ui/look/banner.h"

#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

CopyNotice::CopyNotice(const CopyController &controller, QWidget *parent)
    : QWidget(parent)
    , m_controller(controller)
    , m_banner(new Banner(u"copyBanner"_s, this))
{
    setObjectName(u"copyNotice"_s);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 0);
    all->addWidget(m_banner);
    connect(&m_controller, &CopyController::changed, this, &CopyNotice::refresh);
    connect(m_banner, &Banner::pressed, this, &CopyNotice::pressed);
    refresh();
}

void CopyNotice::setPageShown(bool isShown)
{
    m_isPageShown = isShown;
    refresh();
}

void CopyNotice::refresh()
{
    setVisible(m_controller.isCopy() && !m_isPageShown);
    BannerView view;
    view.role = ColourRole::Warning;
    view.icon = Icon::Copy;
    //: Heading above every screen: the data folder was copied from elsewhere or restored from a
    //: backup.
    view.heading = tr("This journal is a copy, or was restored");
    //: Below that heading.
    view.line = tr("No new payment is sent until a supervisor decides.");
    //: Button: leads to the page where a supervisor decides about the copied journal.
    view.button = tr("Decide");
    m_banner->show(view);
}

} // namespace tillside
