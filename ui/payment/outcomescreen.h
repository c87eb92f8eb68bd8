#pragma once

#include "ui/payment/outcomeview.h"

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace tillside {

class Clock;
class MainButton;
class OutcomePanel;
class PaymentController;
class TypeThrough;

/// How the payment ended, or that the outcome is not known: one word and one colour for the
/// cashier, with the evidence below. It follows what the till learns while it is shown.
class OutcomeScreen final : public QWidget {
    Q_OBJECT

public:
    OutcomeScreen(PaymentController &desk, const Clock &clock, QWidget *parent);

    /// Shows why an action on this payment was not started.
    void tell(const QString &sentence);
    /// Whether the outcome, as it stands now, was on the screen; see Seen.
    [[nodiscard]] bool wasSeen() const;

signals:
    void chosen(tillside::OutcomeAction action);
    /// A person begins the next sale with \a digits, which leaves the outcome.
    void typedThrough(const QString &digits);
    /// The buttons in one place have changed.
    void buttonsChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void update();
    void showNews();
    void showButtons();
    [[nodiscard]] QPushButton *makeMain(const OutcomeButton &view);
    [[nodiscard]] QPushButton *makeOther(const OutcomeButton &view);
    [[nodiscard]] QPushButton *makeSmall(const OutcomeButton &view);
    [[nodiscard]] MainButton *makeLarge(const OutcomeButton &view);
    void showKeys();
    [[nodiscard]] bool isLive() const;
    void onScanned();

    PaymentController &m_desk;
    const Clock &m_clock;
    OutcomeView m_view;
    OutcomePanel *m_panel;
    TypeThrough *m_typeThrough;
    QTimer m_deadTime; ///< Runs while the outcome that is shown has just come to the screen.
    MainButton *m_main = nullptr;
    QString m_key; ///< The key that presses it.
    std::vector<OutcomeButton> m_shown; ///< As they are made.
};

} // namespace tillside
