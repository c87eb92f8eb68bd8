#pragma once

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QPushButton>

#include <optional>

namespace tillside {

/// The main action of a screen: large, filled, as wide as its column. Its text is never cut: it
/// shrinks, and breaks into two lines at a space, but not inside an amount, whose spaces do not
/// break. A smaller line below says what it means or, while it is disabled, why.
class MainButton final : public QPushButton {
    Q_OBJECT

public:
    /// \a height is in pixels at scale one.
    MainButton(const QString &text, const QString &objectName, QWidget *parent,
               int height = kUsualHeight);

    static constexpr int kUsualHeight = 88;
    static constexpr int kOutcomeHeight = 80;

    /// Fills it with the colours of \a role; the accent's at first.
    void setColours(ColourRole role);
    /// Only outlined: not the usual of two answers. In the role's ink, but the accent's button has
    /// the text's colour.
    void setOutlined(bool isOutlined);
    /// Why it is disabled: shown below its text while it is, and its accessible description.
    void setReason(const QString &reason);
    /// What pressing it means: shown below its text while it is enabled, and its accessible
    /// description.
    void setSecondLine(const QString &text);
    /// The key that presses it, "Enter"; left out where there is no room for it, and empty to show
    /// none. Not part of the accessible name.
    void setKeyHint(const QString &key);
    /// A picture before its text; left out where there is no room for it.
    void setPicture(std::optional<Icon> icon);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Face;
    [[nodiscard]] Face faceIn(const QSize &size) const;
    [[nodiscard]] QColor textColour() const;
    [[nodiscard]] QColor iconColour() const;
    [[nodiscard]] QFont wordsFont() const;
    [[nodiscard]] int besides() const;
    [[nodiscard]] static QStringList smallLines(const QString &text, int width);
    [[nodiscard]] int heightWith(const QString &below) const;
    void describe();
    void growForLines();
    void paintGround(QPainter &painter) const;
    void paintWords(QPainter &painter, const Face &face) const;
    void paintHint(QPainter &painter) const;

    int m_height;
    ColourRole m_role = ColourRole::Accent;
    bool m_isOutlined = false;
    QString m_reason;
    QString m_second;
    QString m_keyHint;
    std::optional<Icon> m_icon;
};

} // namespace tillside
