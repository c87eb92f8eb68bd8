#include "ui/pairing/donepage.h"

#include "ui/look/announce.h"
#include "ui/look/controls.h"
#include "ui/look/iconview.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/terminaldrawing.h"
#include "ui/pairing/doneview.h"
#include "ui/typeface/fonts.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kLargeIcon = 56;
constexpr int kDrawing = 256;

} // namespace

DonePage::DonePage(QWidget *parent)
    : PairingPage(parent)
    , m_panel(card(this))
    , m_terminal(new TerminalDrawing(m_panel))
    , m_headline(displayLabel({}, u"pairedHeadline"_s, m_panel))
    , m_serial(strongLabel({}, u"pairedSerial"_s, m_panel))
    , m_token(strongLabel({}, u"tokenText"_s, m_panel))
    , m_test(strongLabel({}, u"testText"_s, m_panel))
{
    m_terminal->setCardShown(false);
    m_serial->setFont(codeFont(fontOf(TextStyle::Body).pixelSize()));
    // A screen reader starts here.
    m_headline->setFocusPolicy(Qt::StrongFocus);
    m_row = new QHBoxLayout(m_panel);
    m_row->addWidget(m_terminal, 0, Qt::AlignVCenter);
    m_row->addLayout(makeWords(), 1);
    auto *page = new QVBoxLayout(this);
    page->addWidget(m_panel);
    page->addStretch(1);
    fit();
}

QLayout *DonePage::makeWords()
{
    auto *icon = new IconView(Icon::Approved, kLargeIcon, m_panel);
    icon->show(Icon::Approved, ColourRole::Approved);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * kGrid);
    head->addWidget(icon);
    head->addWidget(m_headline, 1);
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * kGrid);
    column->addStretch(1);
    column->addLayout(head);
    column->addLayout(makeFacts());
    column->addStretch(1);
    return column;
}

QFormLayout *DonePage::makeFacts()
{
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(isTextLarge() ? QFormLayout::WrapAllRows : QFormLayout::DontWrapRows);
    form->setHorizontalSpacing(3 * kGrid);
    form->setVerticalSpacing(kGrid);
    const auto add = [&](const QString &caption, QLabel *value) {
        QLabel *label = quietLabel(caption, value->objectName() + u"Label"_s, m_panel);
        label->setWordWrap(false);
        alignLeading(label);
        alignLeading(value);
        form->addRow(label, value);
    };
    //: Before the serial number of the terminal that was paired.
    add(tr("Serial number"), m_serial);
    //: Before where the terminal's token is stored.
    add(tr("Token"), m_token);
    //: Before how the first test of the connection went.
    add(tr("Test"), m_test);
    return form;
}

/// The drawing goes where there is little room.
void DonePage::fit()
{
    constexpr int kRoomForDrawing = 720;
    constexpr int kAround = 40;
    const int around = grown(kAround);
    m_row->setContentsMargins(around, around, around, around);
    m_row->setSpacing(grown(6 * kGrid));
    m_terminal->setFixedSize(grown(kDrawing) * 2 / 3, grown(kDrawing));
    m_terminal->setVisible(width() >= grown(kRoomForDrawing) && !isTextLarge());
}

void DonePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange && m_row != nullptr)
        fit();
    PairingPage::changeEvent(event);
}

void DonePage::resizeEvent(QResizeEvent *event)
{
    PairingPage::resizeEvent(event);
    fit();
}

void DonePage::present(const PairingState &state)
{
    const DoneView view = doneView(state);
    const bool isNews = m_test->text() != view.test;
    //: On the drawing of a terminal's screen: it was paired.
    m_terminal->show(view.name, tr("Paired"));
    m_headline->setText(view.headline);
    m_serial->setText(view.serial);
    m_token->setText(view.token);
    m_test->setText(view.test);
    setRole(m_test, view.testRole);
    if (isNews && view.canTestAgain)
        announce(m_test, view.test);
}

QWidget *DonePage::firstControl()
{
    return m_headline;
}

} // namespace tillside
