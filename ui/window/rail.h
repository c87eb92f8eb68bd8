#pragma once

#include "ui/window/screens.h"

#include <QFrame>

class QButtonGroup;

namespace tillside {

/// The rail beside every screen: an icon and a word for each screen.
class Rail final : public QFrame {
    Q_OBJECT

public:
    explicit Rail(QWidget *parent);

    /// Marks \a place as the one shown.
    void mark(Place place);

signals:
    void pressed(tillside::Place place);

private:
    QButtonGroup *m_buttons;
};

} // namespace tillside
