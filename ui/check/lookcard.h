#pragma once

#include <QFrame>

namespace tillside {

struct SettleView;

/// What comes first when a payment is settled by hand: which one it is, and where to look for it on
/// the terminal.
class LookCard final : public QFrame {
    Q_OBJECT

public:
    LookCard(const SettleView &view, QWidget *parent);
};

} // namespace tillside
