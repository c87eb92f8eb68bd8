#pragma once

#include "ui/pairing/pairingpage.h"

class QLabel;

namespace tillside {

/// Asks, before the second step, why a known terminal shows a different certificate than before.
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
