#pragma once

#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QLayout;
class QPushButton;

namespace tillside {

class MainButton;
class Notice;
class SettleController;
class SettleFields;
class TouchKeys;
struct SettleView;

/// "Settle by hand": what to look for on the terminal, what was seen there, and who vouches for it.
/// Enter never confirms it; Escape goes back.
class SettlePage final : public QWidget {
    Q_OBJECT

public:
    /// \a controller must outlive the page and be settling a payment.
    SettlePage(SettleController &controller, QWidget *parent);

    /// Refreshes the page from the controller.
    void update();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] bool event(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QLayout *makeHead(const SettleView &view);
    [[nodiscard]] QWidget *makeForm(const SettleView &view);
    [[nodiscard]] QLayout *makeChoices(const SettleView &view, QWidget *form);
    void fitKeys();
    void fitForm();
    void fillIn();
    void onCardRefused();

    SettleController &m_controller;
    Notice *m_news;
    Notice *m_notice;
    QButtonGroup *m_choices;
    QWidget *m_form = nullptr;
    QLabel *m_lookFor = nullptr;
    SettleFields *m_fields = nullptr;
    TouchKeys *m_keys = nullptr;
    QPushButton *m_back;
    MainButton *m_confirm;
    QHBoxLayout *m_columns; ///< The form and the keys.
};

} // namespace tillside
