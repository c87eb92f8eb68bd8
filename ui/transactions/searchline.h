#pragma once

#include <QLineEdit>

namespace tillside {

/// The search box above the list of payments. While it is empty, it shows the key that leads into
/// it, where there is room.
class SearchLine final : public QLineEdit {
    Q_OBJECT

public:
    explicit SearchLine(QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tillside
