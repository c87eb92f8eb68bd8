#pragma once

#include "ui/pairing/pairingpage.h"

class QBoxLayout;

namespace tillside {

class CodeBoxes;
class DigitPad;
class PairingController;
class TerminalDrawing;

/// The third step of pairing: the code that the terminal shows.
class CodePage final : public PairingPage {
    Q_OBJECT

public:
    /// \a controller must outlive the page.
    CodePage(PairingController &controller, QWidget *parent);

    void present(const PairingState &state) override;
    [[nodiscard]] QWidget *firstControl() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *makeWords();
    void fit();

    PairingController &m_controller;
    TerminalDrawing *m_terminal;
    CodeBoxes *m_code;
    DigitPad *m_keys;
    QWidget *m_row;
    QBoxLayout *m_columns;
};

} // namespace tillside
