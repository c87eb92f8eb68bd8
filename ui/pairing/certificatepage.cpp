#include "ui/pairing/certificatepage.h"

#include "ui/look/controls.h"
#include "ui/look/layouts.h"
#include "ui/look/scale.h"
#include "ui/pairing/certificateview.h"
#include "ui/typeface/fonts.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kFingerprintPixels = 22;

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
    m_explanation = bodyLabel(
        //: Pairing: below the question whether till and terminal are in the same network.
        tr("On the shop's own network, nobody outside can come between the two. If you were given "
           "the fingerprint, compare it group by group. If you are not sure, cancel and ask "
           "support."),
        u"networkExplanation"_s, this);
    auto *column = new QVBoxLayout;
    column->setSpacing(2 * kGrid);
    column->addWidget(m_explanation);
    column->addWidget(m_lead);
    column->addStretch(1);
    return column;
}

QWidget *CertificatePage::makeCertificate()
{
    m_certificate = card(this);
    m_warning = bodyLabel({}, u"certificateWarning"_s, m_certificate);
    setRole(m_warning, ColourRole::Warning);
    auto *column = new QVBoxLayout(m_certificate);
    column->setContentsMargins(3 * kGrid, 3 * kGrid, 3 * kGrid, 3 * kGrid);
    column->setSpacing(2 * kGrid);
    //: Heading over the groups of a certificate's fingerprint.
    column->addWidget(
        smallLabel(tr("SHA-256 fingerprint"), u"fingerprintHeading"_s, m_certificate));
    column->addWidget(makeFingerprint());
    column->addLayout(makeFacts());
    column->addWidget(m_warning);
    return m_certificate;
}

QLabel *CertificatePage::makeFingerprint()
{
    m_fingerprint = bodyLabel({}, u"fingerprintLabel"_s, m_certificate);
    m_fingerprint->setFont(codeFont(scaled(kFingerprintPixels)));
    alignLeading(m_fingerprint);
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse
                                           | Qt::TextSelectableByKeyboard);
    // Lets the keyboard select and copy it.
    m_fingerprint->setFocusPolicy(Qt::StrongFocus);
    return m_fingerprint;
}

QLayout *CertificatePage::makeFacts()
{
    m_names = bodyLabel({}, u"certificateNames"_s, m_certificate);
    m_validity = bodyLabel({}, u"certificateValidity"_s, m_certificate);
    alignLeading(m_names);
    alignLeading(m_validity);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(3 * kGrid);
    form->setVerticalSpacing(kGrid / 2);
    //: Label before the names in a certificate.
    form->addRow(smallLabel(tr("Issued to"), u"certificateNamesLabel"_s, m_certificate), m_names);
    //: Label before the dates between which a certificate is valid.
    form->addRow(smallLabel(tr("Valid"), u"certificateValidityLabel"_s, m_certificate), m_validity);
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
    const QString fingerprint = view.fingerprint.join(u'\n');
    m_lead->setText(view.lead);
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
