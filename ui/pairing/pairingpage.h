#pragma once

#include "core/control/pairingstate.h"

#include <QWidget>

namespace tillside {

/// One step of pairing on the screen.
class PairingPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows \a state. Called whenever any part of it has changed.
    virtual void present(const PairingState &state) = 0;
    /// The control that gets the focus when the step opens or has an error to correct.
    [[nodiscard]] virtual QWidget *firstControl() = 0;
};

} // namespace tillside
