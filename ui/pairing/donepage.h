#pragma once

#include "ui/pairing/pairingpage.h"

class QLabel;
class QPushButton;

namespace tillside {

class IconView;

class PairingController;

/// The last step of pairing: what was paired, and that it answers.
class DonePage final : public PairingPage {
    Q_OBJECT

public:
    /// \a controller must outlive the page.
    DonePage(PairingController &controller, QWidget *parent);

    void present(const PairingState &state) override;
    [[nodiscard]] QWidget *firstControl() override;

private:
    QLabel *m_headline;
    QLabel *m_token;
    IconView *m_testIcon;
    QLabel *m_test;
    QPushButton *m_again;
};

} // namespace tillside
