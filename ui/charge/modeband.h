#pragma once

#include "ui/look/look.h"

#include <QWidget>

namespace tillside {

/// The band that says that this is no sale: what it is, and what happens to the money.
class ModeBand final : public QWidget {
    Q_OBJECT

public:
    explicit ModeBand(QWidget *parent);

    void show(ColourRole role, const QString &mode, const QString &meaning);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintHatch(QPainter &painter) const;

    ColourRole m_role = ColourRole::Refund;
    QString m_mode;
    QString m_meaning;
};

} // namespace tillside
