#pragma once

#include <QWidget>

namespace tillside {

class TrainingBand;

/// The whole area of the window: the pages, and in training the band above them and the terminal
/// beside them. Where the window is too narrow for both, the terminal is a drawer over the pages,
/// which the band opens and closes.
class WindowArea final : public QWidget {
    Q_OBJECT

public:
    /// The pages get the whole width below this; the terminal is a drawer then.
    static constexpr int kNarrow = 1000;

    WindowArea(bool isTraining, QWidget *parent);

    /// Owns \a pages from now on; those before must be gone. The band is made anew with them.
    void setPages(QWidget *pages);
    /// Owns \a terminal from now on, which stays when the pages change.
    void setTerminal(QWidget *terminal);
    /// Opens the drawer, or closes it if it was opened by this. Without a drawer nothing happens.
    void wantTerminal(bool isWanted);
    /// The size that the pages have in an area of \a size.
    [[nodiscard]] QSize pagesIn(const QSize &size) const;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange();
    [[nodiscard]] bool isNarrow() const { return width() < kNarrow; }

    bool m_isTraining;
    QWidget *m_pages = nullptr;
    QWidget *m_terminal = nullptr;
    TrainingBand *m_band = nullptr; ///< In training only.
    bool m_isOpen = false; ///< The drawer, if there is one.
    bool m_opensByItself = false;
};

} // namespace tillside
