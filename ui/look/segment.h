#pragma once

#include <QPushButton>

namespace tillside {

struct IconWords;

/// One of several choices side by side, in a segmentTrack(). Screen readers say which one is
/// chosen.
class Segment final : public QPushButton {
    Q_OBJECT

public:
    Segment(const QString &text, const QString &objectName, QWidget *parent);

    /// Shows \a icon before the word, both in \a ink. Qt itself leaves no room between them, and
    /// from right to left too much.
    void showIcon(const QIcon &icon, const QColor &ink);
    void hideIcon() { setIcon({}); }

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] IconWords words() const;

    QColor m_ink;
};

} // namespace tillside
