#pragma once

#include <QCheckBox>

namespace tillside {

/// A switch with the word On or Off before it, so that its colour need not be seen. For screen
/// readers it is a check box; its label is elsewhere.
class OnOffSwitch final : public QCheckBox {
    Q_OBJECT

public:
    OnOffSwitch(const QString &objectName, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;
};

} // namespace tillside
