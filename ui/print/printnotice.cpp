#include "ui/print/printnotice.h"

#include "core/printer/printqueue.h"
#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/notice.h"
#include "ui/look/scale.h"
#include "ui/text/isolated.h"
#include "ui/text/printtext.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace tillside {

using namespace Qt::StringLiterals;

PrintNotice::PrintNotice(PrintQueue &queue, QWidget *parent)
    : QFrame(parent)
    , m_queue(queue)
    , m_notice(new Notice(u"printNotice"_s, this))
    //: Button: the printer is ready again.
    , m_again(plainButton(tr("Print again"), u"printAgainButton"_s, this))
    //: Button: a receipt that waits for the printer is not needed.
    , m_drop(quietButton(tr("Do not print"), u"printDropButton"_s, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grown(2 * kGrid), grown(kGrid), grown(2 * kGrid), 0);
    row->setSpacing(grown(kGrid));
    row->addWidget(m_notice, 1);
    row->addWidget(m_again);
    row->addWidget(m_drop);
    connect(m_again, &QPushButton::clicked, &queue, &PrintQueue::tryAgain);
    connect(m_drop, &QPushButton::clicked, &queue, &PrintQueue::drop);
    connect(&queue, &PrintQueue::changed, this, &PrintNotice::update);
    update();
}

void PrintNotice::update()
{
    const auto problem = m_queue.problem();
    setVisible(problem.has_value());
    if (!problem)
        return m_notice->clear();
    const QString title = texts::isolated(m_queue.first()->title);
    const QString why = texts::textOf(*problem);
    m_notice->say(ColourRole::Warning,
                  m_queue.first()->payment
                      //: A receipt waits for the printer. %1 is what it is the receipt of ("Sale
                      //: €12.50"), %2 why, and what to do.
                      ? tr("The receipt of %1 is not printed. %2").arg(title, why)
                      //: A paper waits for the printer. %1 is what it is ("Day totals
                      //: 29/11/2026"), %2 why, and what to do.
                      : tr("%1: not printed. %2").arg(title, why));
}

} // namespace tillside
