#pragma once

#include <QScrollArea>

namespace tillside {

/// An area that scrolls its page vertically if that does not fit. Unlike a QScrollArea, it asks the
/// page how high its wrapped texts are in the width that they get.
class PageScroll final : public QScrollArea {
    Q_OBJECT

public:
    /// Takes over \a page. The focus goes to the page's controls.
    PageScroll(QWidget *page, QWidget *parent);

    /// As high as the page.
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] bool fitsWhole() const;
    [[nodiscard]] int neededHeight() const;
    void fit();
};

} // namespace tillside
