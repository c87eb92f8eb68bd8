#include "ui/transactions/totalsfoot.h"

#include "ui/look/facts.h"
#include "ui/look/scale.h"

#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

TotalsFoot::TotalsFoot(QWidget *parent)
    : QFrame(parent)
    , m_figures(new Facts(u"total"_s, this))
{
    setObjectName(u"totalsFoot"_s);
    //: For screen readers: the sums of the payments that are listed.
    setAccessibleName(tr("Totals"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grown(20), grown(12), grown(20), grown(12));
    column->addWidget(m_figures);
    hide();
}

void TotalsFoot::show(const std::vector<TotalView> &totals)
{
    std::vector<Fact> figures;
    for (const TotalView &total : totals) {
        figures.push_back({.name = QString::number(figures.size()),
                           .caption = total.caption,
                           .value = total.sum,
                           .role = total.role});
    }
    m_figures->show(figures);
    setVisible(!figures.empty());
}

} // namespace tillside
