#pragma once

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QFrame>
#include <QString>

#include <optional>

class QLabel;
class QPushButton;

namespace tillside {

/// What a SideCard shows; any part may be empty.
struct SideCardView {
    Icon icon = Icon::Terminals;
    QString heading;
    QString large; ///< "Sale €12.50"
    QString text;
    QString button;
    std::optional<Icon> buttonIcon; ///< Before the button's text.
    bool hasExtra = false; ///< Whether it shows what SideCard::setExtra() added.
    std::optional<ColourRole> role; ///< Tinted as a problem or a hint; otherwise a plain card.
};

/// A card beside or below what a payment's page says: what to look for on the terminal, or what to
/// do. A problem has a leading edge, as on a banner. Hidden without a heading.
class SideCard final : public QFrame {
    Q_OBJECT

public:
    static constexpr int kUsualWidth = 352;

    /// The names of its parts begin with \a name. \a button names its button. \a width is in pixels
    /// at scale one.
    SideCard(const QString &name, const QString &button, QWidget *parent, int width = kUsualWidth);

    void show(const SideCardView &view);
    /// Puts \a extra below its texts, where SideCardView::hasExtra wants it. Takes it over.
    void setExtra(QWidget *extra);
    /// As wide as its place: it is not beside anything.
    void setFilling(bool isFilling);
    /// Its width beside a text, in pixels.
    [[nodiscard]] int widthBeside() const;

signals:
    void pressed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] bool hasEdge() const;
    void fit();

    int m_width;
    bool m_isFilling = false;
    std::optional<ColourRole> m_role;
    QLabel *m_icon;
    QLabel *m_heading;
    QLabel *m_large;
    QLabel *m_text;
    QPushButton *m_button;
    QWidget *m_extra = nullptr;
};

} // namespace tillside
