#include "ui/window/startproblems.h"

#include "ui/look/notice.h"

#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

StartProblems::StartProblems(QWidget *parent)
    : QWidget(parent)
    , m_notices(new QVBoxLayout(this))
{
    m_notices->setContentsMargins(3 * kGrid, 2 * kGrid, 3 * kGrid, 0);
    m_notices->setSpacing(kGrid);
    setVisible(false);
}

void StartProblems::say(const QStringList &sentences)
{
    while (QLayoutItem *item = m_notices->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString &sentence : sentences) {
        auto *notice = new Notice(u"startProblem"_s, this);
        m_notices->addWidget(notice);
        notice->say(ColourRole::Warning, sentence);
    }
    setVisible(!sentences.isEmpty());
}

} // namespace tillside
