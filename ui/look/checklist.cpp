#include "ui/look/checklist.h"

#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/iconview.h"
#include "ui/look/scale.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 28;
constexpr int kBeside = 16;
constexpr int kBetween = 12;

} // namespace

CheckList::CheckList(const QStringList &names, QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(kBetween));
    for (const QString &name : names) {
        if (!m_steps.empty())
            column->addWidget(rowLine(this));
        column->addWidget(addStep(name));
    }
}

QWidget *CheckList::addStep(const QString &name)
{
    auto *widget = new QWidget(this);
    const Step step{.icon = new IconView(Icon::NotCharged, kIconSize, widget),
                    .label = strongLabel({}, name + u"Label"_s, widget),
                    .sentence = smallLabel({}, name + u"Text"_s, widget)};
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(step.label);
    texts->addWidget(step.sentence);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grown(kBeside));
    row->addWidget(step.icon);
    row->addLayout(texts, 1);
    m_steps.push_back(step);
    return widget;
}

void CheckList::show(const std::vector<CheckLine> &lines, bool areNews)
{
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const CheckLine &line = lines.at(i);
        const Step &step = m_steps.at(i);
        const bool isNews = step.sentence->text() != line.sentence;
        step.icon->show(line.icon, line.role);
        step.label->setText(line.label);
        step.sentence->setText(line.sentence);
        step.sentence->setVisible(!line.sentence.isEmpty());
        if (isNews && areNews && !line.sentence.isEmpty())
            announce(step.sentence, line.sentence);
    }
}

} // namespace tillside
