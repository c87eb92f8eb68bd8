#include "ui/window/startproblems.h"

#include "ui/look/announce.h"
#include "ui/look/banner.h"

#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

StartProblems::StartProblems(QWidget *parent)
    : QWidget(parent)
    , m_banners(new QVBoxLayout(this))
{
    m_banners->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 0);
    m_banners->setSpacing(kGrid);
    setVisible(false);
}

void StartProblems::say(const QStringList &sentences)
{
    while (QLayoutItem *item = m_banners->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &sentence : sentences) {
        auto *banner = new Banner(u"startProblem"_s, this);
        m_banners->addWidget(banner);
        //: Heading above every screen. Below it stands what has not worked since the start, and
        //: what to do.
        banner->show({.heading = tr("Something does not work"), .line = sentence, .button = {}});
        announce(banner, sentence);
    }
    setVisible(!sentences.isEmpty());
}

} // namespace tillside
