#include "ui/window/trainingband.h"

#include "ui/look/controls.h"
#include "ui/window/pages.h"

#include <QHBoxLayout>
#include <QLabel>

namespace tillside {

using namespace Qt::StringLiterals;

TrainingBand::TrainingBand(QWidget *parent)
    : QFrame(parent)
{
    setPanel(this, u"training"_s);
    auto *row = new QHBoxLayout(this);
    //: On every screen while the terminal is only simulated.
    QLabel *words = bodyLabel(Pages::tr("Training – no money moves"), u"trainingBand"_s, this);
    words->setAlignment(Qt::AlignCenter);
    row->addWidget(words);
}

} // namespace tillside
