#include "ui/pairing/replacedpage.h"

#include "ui/look/controls.h"
#include "ui/look/iconview.h"
#include "ui/text/isolated.h"

#include <QLabel>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kIconSize = 48;

} // namespace

ReplacedPage::ReplacedPage(QWidget *parent)
    : PairingPage(parent)
    //: Pairing: a known terminal shows a different certificate than before.
    , m_question(titleLabel(tr("Was the terminal replaced or reset?"), u"replacedQuestion"_s, this))
    , m_explanation(bodyLabel({}, u"replacedText"_s, this))
{
    // The question itself has the focus, so that neither Enter nor Space answers it by accident.
    m_question->setFocusPolicy(Qt::StrongFocus);
    auto *panel = card(this);
    auto *icon = new IconView(Icon::Warning, kIconSize, panel);
    icon->show(Icon::Warning, ColourRole::Warning);
    auto *column = new QVBoxLayout(panel);
    column->setContentsMargins(4 * kGrid, 4 * kGrid, 4 * kGrid, 4 * kGrid);
    column->setSpacing(2 * kGrid);
    column->addWidget(icon);
    column->addWidget(m_question);
    column->addWidget(m_explanation);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(panel);
    page->addStretch(1);
}

void ReplacedPage::present(const PairingState &state)
{
    const QString name = state.reading.known ? state.reading.known->name : QString();
    //: Pairing: below "Was the terminal replaced or reset?" %1 is the terminal's name.
    m_explanation->setText(tr("%1 shows a different certificate from the one it was paired with. "
                              "That happens when a terminal is replaced or reset, but also when a "
                              "stranger's device pretends to be it. Nothing has been sent to it. "
                              "If nobody replaced or reset the terminal, cancel and ask support.")
                               .arg(texts::isolated(name)));
}

QWidget *ReplacedPage::firstControl()
{
    return m_question;
}

} // namespace tillside
