#include "ui/pairing/codepage.h"

#include "core/control/pairingcontroller.h"
#include "ui/look/controls.h"
#include "ui/look/formfield.h"
#include "ui/look/scale.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QVBoxLayout>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFieldWidth = 36 * kGrid;
constexpr int kFieldHeight = 88;
constexpr int kCodePixels = 40;
constexpr int kLetterSpacing = 2 * kGrid;

/// Converts digits of any script to those that the terminal expects. Blanks are left out: terminals
/// show the code as "34 99".
Secret codeIn(const QString &text)
{
    QByteArray digits;
    for (const QChar c : text) {
        if (c.digitValue() >= 0)
            digits += QByteArray::number(c.digitValue());
    }
    return Secret(std::move(digits));
}

} // namespace

CodePage::CodePage(PairingController &controller, QWidget *parent)
    : PairingPage(parent)
    , m_controller(controller)
    //: Pairing: where to find the pairing code.
    , m_where(bodyLabel(
          tr("On the terminal, open the menu of the payment app and choose pairing. The terminal "
             "then shows a 4-digit code. Leave that screen open until pairing is done."),
          u"codeText"_s, this))
    //: Label of a field: the digits on the terminal's pairing screen.
    , m_code(new FormField(tr("Code on the terminal"), u"codeField"_s, this))
{
    QLineEdit *line = m_code->line();
    QFont font = line->font();
    font.setPixelSize(scaledLarge(kCodePixels));
    font.setWeight(QFont::Bold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, kLetterSpacing);
    line->setFont(font);
    line->setMaximumWidth(scaledLarge(kFieldWidth));
    line->setMinimumHeight(scaledLarge(kFieldHeight));
    line->setAlignment(Qt::AlignAbsolute | Qt::AlignLeft);
    line->setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    line->setValidator(new QRegularExpressionValidator(
        QRegularExpression(u"(\\s*\\d){0,8}\\s*"_s, QRegularExpression::UseUnicodePropertiesOption),
        line));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3 * kGrid);
    //: Heading over the third step of pairing.
    column->addWidget(
        titleLabel(tr("Type the four digits from the terminal"), u"codeHeading"_s, this));
    column->addWidget(m_where);
    column->addWidget(m_code);
    column->addStretch(1);
    connect(m_code, &FormField::edited, this,
            [this] { m_controller.setCode(codeIn(m_code->text())); });
}

void CodePage::present(const PairingState &state)
{
    if (codeIn(m_code->text()) != state.code)
        m_code->setText(QString::fromLatin1(state.code.reveal()));
    m_code->setEnabled(!state.isPairing);
}

QWidget *CodePage::firstControl()
{
    return m_code->line();
}

} // namespace tillside
