#pragma once

#include "ui/day/dayview.h"

#include <QFrame>

class QLabel;

namespace tillside {

/// A card with one large figure of the day.
class DayFigure final : public QFrame {
    Q_OBJECT

public:
    /// \a name ends the objectNames of its labels.
    DayFigure(const QString &name, QWidget *parent);

    void show(const DayFigureView &view);

private:
    QLabel *m_caption;
    QLabel *m_value;
    QLabel *m_line;
};

} // namespace tillside
