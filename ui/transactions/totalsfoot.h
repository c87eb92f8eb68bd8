#pragma once

#include "ui/transactions/totalsview.h"

#include <QFrame>

namespace tillside {

class Facts;

/// The figures at the foot of the list, in as many lines as they need.
class TotalsFoot final : public QFrame {
    Q_OBJECT

public:
    explicit TotalsFoot(QWidget *parent);

    void show(const std::vector<TotalView> &totals);

private:
    Facts *m_figures;
};

} // namespace tillside
