#pragma once

#include <QPushButton>

namespace tillside {

/// One of several choices side by side, in a segmentTrack(). Screen readers say which one is
/// chosen.
class Segment final : public QPushButton {
    Q_OBJECT

public:
    Segment(const QString &text, const QString &objectName, QWidget *parent);
};

} // namespace tillside
