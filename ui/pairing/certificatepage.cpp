#include "ui/pairing/certificatepage.h"

#include "ui/look/controls.h"
#include "ui/look/iconview.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/pairing/certificateview.h"
#include "ui/typeface/fonts.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFingerprintPixels = 24;
constexpr int kIconSize = 24;

} // namespace

CertificatePage::CertificatePage(QWidget *parent)
    : PairingPage(parent)
    , m_lead(bodyLabel({}, u"certificateLead"_s, this))
{
    m_lead->setFocusPolicy(Qt::ClickFocus);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(2 * kGrid);
    // The question comes first, so that large text does not push it off the screen.
    page->addWidget(makeQuestion());
    auto *beside = new QBoxLayout(directionForText());
    beside->setSpacing(3 * kGrid);
    beside->addWidget(makeCertificate(), 2, isTextLarge() ? Qt::Alignment() : Qt::AlignTop);
    beside->addLayout(makeExplanation(), 1);
    page->addLayout(beside);
    page->addStretch(1);
}

/// What to compare and what follows, beside the certificate.
QLayout *CertificatePage::makeExplanation()
{
    m_explanation = makeReasons();
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * kGrid);
    column->addWidget(m_explanation);
    column->addWidget(m_lead);
    column->addStretch(1);
    return column;
}

QWidget *CertificatePage::makeReasons()
{
    auto *reasons = new QWidget(this);
    auto *column = new QVBoxLayout(reasons);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    const auto add = [&](const QString &name, const QString &heading, const QString &text) {
        if (column->count() > 0)
            column->addSpacing(2 * kGrid);
        column->addWidget(strongLabel(heading, name + u"Heading"_s, reasons));
        column->addWidget(quietLabel(text, name + u"Text"_s, reasons));
    };
    //: Pairing: heading over why the till asks whether it is in the terminal's network.
    add(u"why"_s, tr("Why the till asks"),
        //: Pairing: below "Why the till asks".
        tr("On the shop's own network, nobody outside can come between the two."));
    //: Pairing: heading over what to do with the fingerprint of a certificate.
    add(u"given"_s, tr("If you were given the fingerprint"),
        //: Pairing: below "If you were given the fingerprint". It is shown in groups.
        tr("Compare it group by group."));
    //: Pairing: heading over what it means to trust a certificate.
    add(u"fromNow"_s, tr("From now on"),
        //: Pairing: below "From now on".
        tr("The till recognises this terminal by this certificate, and sends nothing to any "
           "other."));
    //: Pairing: heading over what to do without knowing the network.
    add(u"notSure"_s, tr("If you are not sure"),
        //: Pairing: below "If you are not sure".
        tr("Ask support before you trust the terminal."));
    return reasons;
}

QWidget *CertificatePage::makeCertificate()
{
    m_certificate = card(this);
    m_warning = bodyLabel({}, u"certificateWarning"_s, m_certificate);
    setRole(m_warning, ColourRole::Warning);
    auto *column = new QVBoxLayout(m_certificate);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    auto *shield = new IconView(Icon::Shield, kIconSize, m_certificate);
    shield->show(Icon::Shield, ColourRole::Accent);
    auto *heading = new QHBoxLayout;
    heading->setSpacing(kGrid + kGrid / 2);
    heading->addWidget(shield);
    heading->addWidget(
        //: Heading over the groups of a certificate's fingerprint.
        strongLabel(tr("SHA-256 fingerprint of its certificate"), u"fingerprintHeading"_s,
                    m_certificate),
        1);
    column->addLayout(heading);
    column->addWidget(makeFingerprint());
    column->addLayout(makeFacts());
    column->addWidget(m_warning);
    return m_certificate;
}

/// The groups on a ground of their own, so that a person can compare line by line.
QFrame *CertificatePage::makeFingerprint()
{
    auto *ground = new QFrame(m_certificate);
    setPanel(ground, u"sunken"_s);
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins(2 * kGrid, 2 * kGrid, 2 * kGrid, 2 * kGrid);
    m_fingerprint = bodyLabel({}, u"fingerprintLabel"_s, ground);
    m_fingerprint->setFont(codeFont(scaled(kFingerprintPixels)));
    alignLeading(m_fingerprint);
    m_fingerprint->setLayoutDirection(Qt::LeftToRight); // Numbers run so in every language.
    m_fingerprint->setWordWrap(isTextLarge());
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse
                                           | Qt::TextSelectableByKeyboard);
    // Lets the keyboard select and copy it.
    m_fingerprint->setFocusPolicy(Qt::StrongFocus);
    row->addStretch(1);
    row->addWidget(m_fingerprint, isTextLarge() ? 100 : 0);
    row->addStretch(1);
    return ground;
}

QLayout *CertificatePage::makeFacts()
{
    m_names = strongLabel({}, u"certificateNames"_s, m_certificate);
    m_validity = strongLabel({}, u"certificateValidity"_s, m_certificate);
    alignLeading(m_names);
    alignLeading(m_validity);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(3 * kGrid);
    form->setVerticalSpacing(kGrid / 2);
    //: Label before the names in a certificate.
    form->addRow(quietLabel(tr("Issued to"), u"certificateNamesLabel"_s, m_certificate), m_names);
    //: Label before the dates between which a certificate is valid.
    form->addRow(quietLabel(tr("Valid"), u"certificateValidityLabel"_s, m_certificate), m_validity);
    return form;
}

QWidget *CertificatePage::makeQuestion()
{
    m_question = titleLabel({}, u"networkQuestion"_s, this);
    m_question->setFocusPolicy(Qt::StrongFocus);
    return m_question;
}

void CertificatePage::present(const PairingState &state)
{
    const CertificateView view = certificateView(state, locale());
    // The groups stand below each other where each line has room.
    QString fingerprint = view.fingerprint.join(u'\n');
    if (!isTextLarge())
        fingerprint.replace(u"  "_s, u"\t"_s);
    m_lead->setText(view.lead);
    m_lead->setVisible(!view.lead.isEmpty());
    m_certificate->setVisible(state.certificate.has_value());
    // Keeps a selection made for copying.
    if (m_fingerprint->text() != fingerprint)
        m_fingerprint->setText(fingerprint);
    m_names->setText(view.names);
    m_validity->setText(view.validity);
    m_warning->setText(view.warning);
    m_warning->setVisible(!view.warning.isEmpty());
    m_question->setText(view.question);
    m_question->setVisible(!view.question.isEmpty());
    m_explanation->setVisible(!view.question.isEmpty());
}

/// Not a button: trusting must be a separate, deliberate step.
QWidget *CertificatePage::firstControl()
{
    return m_question->text().isEmpty() ? m_lead : m_question;
}

} // namespace tillside
