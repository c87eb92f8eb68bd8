#pragma once

#include <QWidget>

namespace tillside {

class MeanwhileController;
class OutcomePanel;

/// How one payment ended while the till was closed. A person leaves it on purpose: Enter does not
/// press its button, which has no focus at first, because what is typed as the till opens is not
/// meant for it.
class MeanwhilePage final : public QWidget {
    Q_OBJECT

public:
    /// Shows MeanwhileController::end(), which must be set.
    MeanwhilePage(const MeanwhileController &controller, QWidget *parent);

    /// Whether it was on the screen; see Seen.
    [[nodiscard]] bool wasSeen() const;

signals:
    /// The person wants to go on.
    void left();

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    OutcomePanel *m_panel;
};

} // namespace tillside
