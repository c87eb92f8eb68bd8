#pragma once

#include "ui/pairing/pairingpage.h"

class QPushButton;

namespace tillside {

class AdvancedFields;
class FormField;
class PairingController;
class ReachList;

/// The first step of pairing: which terminal it is, and whether it can be reached.
class AddressPage final : public PairingPage {
    Q_OBJECT

public:
    /// \a controller must outlive the page.
    AddressPage(PairingController &controller, QWidget *parent);

    void present(const PairingState &state) override;
    [[nodiscard]] QWidget *firstControl() override;

private:
    [[nodiscard]] QWidget *makeFields();
    void hintAtExamples();
    void pass();

    PairingController &m_controller;
    FormField *m_address = nullptr;
    FormField *m_serial = nullptr;
    FormField *m_name = nullptr;
    QPushButton *m_showAdvanced = nullptr;
    AdvancedFields *m_advanced = nullptr;
    ReachList *m_reach = nullptr;
};

} // namespace tillside
