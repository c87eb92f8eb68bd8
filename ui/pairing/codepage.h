#pragma once

#include "ui/pairing/pairingpage.h"

class QLabel;

namespace tillside {

class FormField;
class PairingController;

/// The third step of pairing: the code that the terminal shows.
class CodePage final : public PairingPage {
    Q_OBJECT

public:
    /// \a controller must outlive the page.
    CodePage(PairingController &controller, QWidget *parent);

    void present(const PairingState &state) override;
    [[nodiscard]] QWidget *firstControl() override;

private:
    PairingController &m_controller;
    QLabel *m_where;
    FormField *m_code;
};

} // namespace tillside
