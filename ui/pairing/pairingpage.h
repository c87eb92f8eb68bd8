#pragma once

#include "core/control/pairingstate.h"

#include <QWidget>

namespace tillside {

/// One step of pairing on the screen.
class PairingPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows \a state; called whenever anything of it has changed.
    virtual void present(const PairingState &state) = 0;
    /// What has the keyboard when the step is entered or has to be mended.
    [[nodiscard]] virtual QWidget *firstControl() = 0;
};

} // namespace tillside
