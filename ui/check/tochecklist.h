#pragma once

#include "core/model/ids.h"

#include <QListView>

#include <map>
#include <optional>
#include <vector>

namespace tillside {

class CheckController;
class ToCheckModel;
struct CheckView;

/// The payments to check, a card each. One is chosen at most; the arrow keys move it.
class ToCheckList final : public QListView {
    Q_OBJECT

public:
    /// \a controller must outlive it.
    ToCheckList(CheckController &controller, QWidget *parent);

    /// Takes over the payments and keeps the chosen one. Without one, the first is chosen.
    void update();
    [[nodiscard]] std::optional<PaymentId> chosen() const;
    /// Chooses \a payment, or the first if it is not listed. No signal follows.
    void choose(const std::optional<PaymentId> &payment);
    /// How the chosen payment is shown; null without one. Valid until the next update().
    [[nodiscard]] const CheckView *chosenView() const;
    /// The payments whose cards were on the screen with the end that they have now: painted, with
    /// their outcome, in a window that the window system shows. Not those of which a card does not
    /// say how they ended; see CheckView::saysEnd.
    [[nodiscard]] std::vector<PaymentId> seen() const;

signals:
    /// The person chose another payment.
    void chosenChanged();
    /// The person pressed Enter on the chosen payment, or tapped it.
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void showWholeCards();
    ToCheckModel *m_model = nullptr;
    std::map<PaymentId, QString> m_seen; ///< The end with which each card was on the screen.
    bool m_isUpdating = false;
};

} // namespace tillside
