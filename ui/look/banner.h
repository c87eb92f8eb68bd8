#pragma once

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QFrame>
#include <QString>

class QLabel;
class QPushButton;

namespace tillside {

class IconView;

/// What a Banner says.
struct BannerView {
    ColourRole role = ColourRole::Declined;
    Icon icon = Icon::Warning;
    QString heading; ///< Empty: there is nothing to say, and no banner.
    QString line; ///< What to do.
    QString button; ///< What its button does; empty if it has none.

    [[nodiscard]] bool operator==(const BannerView &) const = default;
};

/// Says above a screen what is the matter: an edge in the colour of its role, an icon, a heading, a
/// line and at most one button. It is hidden while there is nothing to say, and announced when that
/// changes.
class Banner final : public QFrame {
    Q_OBJECT

public:
    /// The button is called as \a objectName with "Button" appended, and so on for its texts.
    Banner(const QString &objectName, QWidget *parent);

    void show(const BannerView &view);

signals:
    /// The person pressed its button.
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BannerView m_view;
    IconView *m_icon;
    QLabel *m_heading;
    QLabel *m_line;
    QPushButton *m_button;
};

} // namespace tillside
