#pragma once

#include "ui/pairing/pairingpage.h"

class QFormLayout;
class QFrame;
class QHBoxLayout;
class QLabel;

namespace tillside {

class TerminalDrawing;

/// The last step of pairing: what was paired, and that it answers.
class DonePage final : public PairingPage {
    Q_OBJECT

public:
    explicit DonePage(QWidget *parent);

    void present(const PairingState &state) override;
    [[nodiscard]] QWidget *firstControl() override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QLayout *makeWords();
    [[nodiscard]] QFormLayout *makeFacts();
    void fit();

    QFrame *m_panel;
    TerminalDrawing *m_terminal;
    QLabel *m_headline;
    QLabel *m_serial;
    QLabel *m_token;
    QLabel *m_test;
    QHBoxLayout *m_row = nullptr;
};

} // namespace tillside
