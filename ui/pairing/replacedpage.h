#pragma once

#include "ui/pairing/pairingpage.h"

class QLabel;

namespace tillside {

/// Asked before the second step when a known terminal shows another certificate than before.
class ReplacedPage final : public PairingPage {
    Q_OBJECT

public:
    explicit ReplacedPage(QWidget *parent);

    void present(const PairingState &state) override;
    [[nodiscard]] QWidget *firstControl() override;

private:
    QLabel *m_question;
    QLabel *m_explanation;
};

} // namespace tillside
