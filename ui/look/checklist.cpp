#include "ui/look/checklist.h"

#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/iconview.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"

#include <QHBoxLayout>
#include <QLabel>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 28;
constexpr int kBeside = 16;
constexpr int kBeforeDetail = 8;

} // namespace

CheckList::CheckList(const QStringList &names, QWidget *parent, int gap)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grown(gap));
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
                    .beside = quietLabel({}, name + u"Detail"_s, widget),
                    .sentence = smallLabel({}, name + u"Text"_s, widget),
                    .time = quietLabel({}, name + u"Time"_s, widget)};
    step.time->setWordWrap(false);
    alignLeading(step.beside, Qt::AlignVCenter); // It may be an address.
    auto *first = new QHBoxLayout;
    first->setSpacing(grown(kBeforeDetail));
    first->addWidget(step.label);
    first->addWidget(step.beside, 1);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addLayout(first);
    texts->addWidget(step.sentence);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grown(kBeside));
    row->addWidget(step.icon);
    row->addLayout(texts, 1);
    row->addWidget(step.time);
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
        step.label->setWordWrap(line.beside.isEmpty() || isTextLarge());
        for (const auto &[label, text] :
             {std::pair(step.beside, line.beside), std::pair(step.time, line.time)}) {
            label->setText(text);
            label->setVisible(!text.isEmpty());
        }
        step.sentence->setText(line.sentence);
        step.sentence->setVisible(!line.sentence.isEmpty());
        if (isNews && areNews && !line.sentence.isEmpty())
            announce(step.sentence, line.sentence);
    }
}

} // namespace tillside
