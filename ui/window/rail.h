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

    /// Marks \a place as the one shown; the payments to check are among the transactions.
    void mark(Place place);
    /// How many payments a person has to check; shown on the transactions.
    void setToCheck(int count);

signals:
    void pressed(tillside::Place place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup *m_buttons;
};

} // namespace tillside
