#pragma once

#include "ui/pairing/pairingpage.h"

class QFrame;
class QLabel;
class QLayout;

namespace tillside {

/// The second step of pairing: the certificate by which the till will recognise the terminal.
class CertificatePage final : public PairingPage {
    Q_OBJECT

public:
    explicit CertificatePage(QWidget *parent);

    void present(const PairingState &state) override;
    [[nodiscard]] QWidget *firstControl() override;

private:
    [[nodiscard]] QWidget *makeCertificate();
    [[nodiscard]] QLayout *makeExplanation();
    [[nodiscard]] QWidget *makeReasons();
    [[nodiscard]] QFrame *makeFingerprint();
    [[nodiscard]] QLayout *makeFacts();
    [[nodiscard]] QWidget *makeQuestion();

    QLabel *m_lead;
    QFrame *m_certificate = nullptr;
    QLabel *m_fingerprint = nullptr;
    QLabel *m_names = nullptr;
    QLabel *m_validity = nullptr;
    QLabel *m_warning = nullptr;
    QLabel *m_question = nullptr;
    QWidget *m_explanation = nullptr;
};

} // namespace tillside
