#pragma once

#include "ui/window/screens.h"

#include <QFrame>

class QButtonGroup;

namespace tillside {

/// The rail beside the screens: an icon and a word for each. A payment, its outcome and questions
/// have no rail beside them.
class Rail final : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent);

    /// Marks \a place as the one shown.
    void mark(Place place);

signals:
    void pressed(tillside::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_buttons;
};

} // namespace tillside
