#include "ui/pairing/codepage.h"

#include "core/control/pairingcontroller.h"
#include "ui/look/controls.h"
#include "ui/look/digitpad.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/look/terminaldrawing.h"
#include "ui/pairing/codeboxes.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kDrawing = 300;
constexpr int kKeysWidth = 352;
constexpr int kKeysHeight = 400;

} // namespace

CodePage::CodePage(PairingController &controller, QWidget *parent)
    : PairingPage(parent)
    , m_controller(controller)
    , m_terminal(new TerminalDrawing(this))
    , m_code(new CodeBoxes(u"codeField"_s, this))
    // The terminal shows it in these digits in every language.
    , m_keys(new DigitPad(QLocale::c(), this))
    , m_row(new QWidget(this))
    , m_columns(new QBoxLayout(directionForText(), m_row))
{
    //: On the drawing of a terminal's screen: there stands the pairing code.
    m_terminal->show(tr("Pairing code"), u"\u2022 \u2022 \u2022 \u2022"_s);
    m_terminal->setCardShown(false);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->addWidget(m_terminal, 0, Qt::AlignVCenter);
    m_columns->addWidget(makeWords(), 1);
    m_columns->addWidget(m_keys);
    auto *page = new QVBoxLayout(this);
    page->addWidget(m_row, 1);
    page->addStretch(0);
    connect(m_code, &QLineEdit::textEdited, this,
            [this] { m_controller.setCode(Secret(m_code->digits())); });
    connect(m_keys, &DigitPad::digitPressed, m_code, &CodeBoxes::typeDigit);
    connect(m_keys, &DigitPad::backspacePressed, m_code, &QLineEdit::backspace);
    fit();
}

QWidget *CodePage::makeWords()
{
    auto *words = new QWidget(this);
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * kGrid);
    column->addStretch(1);
    //: Heading over the third step of pairing.
    column->addWidget(
        titleLabel(tr("Type the four digits from the terminal"), u"codeHeading"_s, words));
    column->addWidget(quietLabel(
        //: Pairing: where to find the pairing code.
        tr("On the terminal, open the menu of the payment app and choose pairing. The terminal "
           "then shows a 4-digit code. Leave that screen open until pairing is done."),
        u"codeText"_s, words));
    column->addWidget(m_code);
    column->addStretch(1);
    return words;
}

/// The drawing goes first where there is little room.
void CodePage::fit()
{
    constexpr int kRoomForDrawing = 880;
    const bool isWide = width() >= grown(kRoomForDrawing) && !isTextLarge();
    m_columns->setSpacing(grown(isWide ? 5 * kGrid : 3 * kGrid));
    m_terminal->setVisible(isWide);
    m_terminal->setFixedSize(grown(kDrawing) * 2 / 3, grown(kDrawing));
    m_keys->setFixedWidth(keysWidth(grown(kKeysWidth), width() / 2));
    // They are lower where they would not fit.
    m_keys->setMaximumHeight(grown(kKeysHeight));
    m_row->setMaximumHeight(isTextLarge() ? QWIDGETSIZE_MAX : grown(kKeysHeight));
}

void CodePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        fit();
    PairingPage::changeEvent(event);
}

void CodePage::resizeEvent(QResizeEvent *event)
{
    PairingPage::resizeEvent(event);
    fit();
}

void CodePage::present(const PairingState &state)
{
    if (m_code->digits() != state.code.reveal())
        m_code->setText(QString::fromLatin1(state.code.reveal()));
    m_code->setEnabled(!state.isPairing);
    m_keys->setEnabled(!state.isPairing);
}

QWidget *CodePage::firstControl()
{
    return m_code;
}

} // namespace tillside
