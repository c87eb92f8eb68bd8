#pragma once

#include <QWidget>

namespace tillside {

class Banner;
class CopyController;

/// Above every page while the journal is a copy: what that means, and the way to the page where a
/// supervisor makes it this till's own. Hidden otherwise, and while that page is shown.
class CopyNotice final : public QWidget {
    Q_OBJECT

public:
    /// \a controller outlives it.
    CopyNotice(const CopyController &controller, QWidget *parent);

    /// \a isShown: the page that says the same is shown.
    void setPageShown(bool isShown);

signals:
    /// The person wants to see that page.
    void pressed();

private:
    void refresh();

    const CopyController &m_controller;
    Banner *m_banner;
    bool m_isPageShown = false;
};

} // namespace tillside
