#include "app/till/problemwindow.h"

#include "ui/look/controls.h"
#include "ui/look/icons.h"
#include "ui/look/scale.h"
#include "ui/look/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tillside::program {

using namespace Qt::StringLiterals;

namespace {

constexpr int kWidth = 520;
constexpr int kIconPixels = 48;

} // namespace

ProblemWindow::ProblemWindow(const QString &sentence)
{
    setObjectName(u"problemWindow"_s);
    //: Title of a small window that says why the program cannot open.
    setWindowTitle(tr("Tillside cannot open"));
    auto *sign = new QLabel(this);
    sign->setPixmap(pixmap(Icon::Warning, theme().of(ColourRole::Warning).ink, kIconPixels, this));
    QLabel *text = bodyLabel(sentence, u"problemText"_s, this);
    //: Button of a small window that says why the program cannot open.
    QPushButton *close = primaryButton(tr("Close"), u"closeButton"_s, this);
    connect(close, &QPushButton::clicked, this, &QWidget::close);

    auto *row = new QHBoxLayout;
    row->setSpacing(2 * kGrid);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(text, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(3 * kGrid);
    column->addLayout(row);
    column->addWidget(close, 0, Qt::AlignTrailing);
    setFixedWidth(scaled(kWidth));
    close->setFocus();
}

} // namespace tillside::program
