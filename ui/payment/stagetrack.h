#pragma once

#include "ui/payment/paymentview.h"

#include <QWidget>

class QLabel;

namespace tillside {

/// Sent · Card · Bank · Done: how far the payment has got, shown by shape and weight as well as by
/// colour.
class StageTrack final : public QWidget {
    Q_OBJECT

public:
    explicit StageTrack(QWidget *parent);

    void show(const std::array<StageView, kStages.size()> &stages);

private:
    struct Place {
        QLabel *icon = nullptr;
        QLabel *word = nullptr;
    };
    std::array<Place, kStages.size()> m_places;
};

} // namespace tillside
