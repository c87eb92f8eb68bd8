#pragma once

#include <QWidget>

namespace tillside {

/// The place of a page: it centres its content with a greatest width, so that lines stay readable
/// on a wide screen, and keeps the page's margin.
class ContentFrame final : public QWidget {
    Q_OBJECT

public:
    enum class Width {
        Page,
        List, ///< Wider, for tables.
        Form, ///< Narrower: welcome and pairing.
    };

    /// Takes over \a content.
    ContentFrame(QWidget *content, Width width, QWidget *parent);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    Width m_width;
};

/// The margin around a page in \a window: less where it is narrow.
[[nodiscard]] int pageMargin(const QWidget &window);

} // namespace tillside
