#pragma once

#include <QPushButton>

namespace tillside {

struct IconWords;

/// A button whose words break into two lines where one line has no room, so that they are never
/// cut. It is high enough for both at all times: nothing moves when they break.
class WrappingButton final : public QPushButton {
    Q_OBJECT

public:
    WrappingButton(const QString &text, const QString &objectName, QWidget *parent);

    /// Its words stay on one line, where it is less high than two.
    void setOneLine(bool isOneLine);
    /// A smaller line below its words, which is also its accessible description.
    void setSecondLine(const QString &text);

    /// The room for its words in one line.
    [[nodiscard]] QSize sizeHint() const override;
    /// The room for its words in two.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QStringList narrowLines() const;
    [[nodiscard]] IconWords words(const QStringList &lines) const;
    [[nodiscard]] QSize around(const IconWords &words) const;

    QString m_second;
    bool m_isOneLine = false;
};

} // namespace tillside
