#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace tillside {

/// The soft shadow of a card, which sets it off on a light ground. A card cannot paint outside
/// itself, so a widget at the bottom of its page does. Other themes have no shadow.
class CardShadow final : public QObject {
    Q_OBJECT

public:
    /// \a card has a shadow from now on, or none. It may change its parent.
    static void give(QWidget &card, bool hasShadow);
    ~CardShadow() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit CardShadow(QWidget &card);
    [[nodiscard]] QWidget *watchUpToPage();
    void follow();

    QWidget &m_card; ///< Owns this.
    bool m_isWanted = false;
    QPointer<QWidget> m_surface; ///< The page owns it, too.
};

} // namespace tillside
