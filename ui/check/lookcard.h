#pragma once

#include <QFrame>

namespace tillside {

struct SettleView;

/// The first part of settling a payment by hand: which payment it is, and where to look for it on
/// the terminal.
class LookCard final : public QFrame {
    Q_OBJECT

public:
    LookCard(const SettleView &view, QWidget *parent);
};

} // namespace tillside
