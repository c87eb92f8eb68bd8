#pragma once

#include "ui/look/icons.h"

#include <QRadioButton>

namespace tillside {

/// Opens a section of the settings: an icon and its name, which wraps rather than being cut short.
class SectionButton final : public QRadioButton {
    Q_OBJECT

public:
    SectionButton(Icon icon, const QString &name, const QString &objectName, QWidget *parent);

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    /// Its name in one line.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    /// The width in which its name takes two lines at most.
    [[nodiscard]] int narrowWidth() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override;

private:
    [[nodiscard]] static int beforeText();

    Icon m_icon;
};

} // namespace tillside
