#pragma once

#include "ui/transactions/detailsview.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tillside {

class FactRows;
class HintBox;
class HistoryList;
class IconView;
class Seen;

/// The details of the chosen payment, and the buttons for what may be done with it. What does not
/// fit scrolls; the buttons stay.
class DetailsPanel final : public QFrame {
    Q_OBJECT

public:
    /// \a width is what it has beside a list, in pixels at scale one.
    DetailsPanel(int width, QWidget *parent);

    void show(const DetailsView &view);
    /// Shows a way back to the list, because the panel is shown in its place.
    void setHasBack(bool hasBack);
    void focusBack();
    /// Says \a sentence above the buttons until other details are shown: how asking went, or that
    /// something was copied.
    void tell(const QString &sentence);
    [[nodiscard]] QString told() const;
    /// Whether the outcome that it shows was on the screen; see Seen.
    [[nodiscard]] bool wasSeen() const;

signals:
    /// Never Copy, which the panel does itself.
    void chosen(tillside::TransactionAction action);
    void relatedWanted(const tillside::PaymentId &payment);
    void backPressed();

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeMiddle();
    void keepFocus();
    void showRelated();
    void showButtons();
    [[nodiscard]] QPushButton *makeButton(TransactionAction action);
    [[nodiscard]] QPushButton *makeMainButton(TransactionAction action);
    void press(TransactionAction action);

    int m_width;
    DetailsView m_view;
    QPushButton *m_back;
    IconView *m_icon;
    QLabel *m_word;
    QLabel *m_about;
    QLabel *m_amount;
    HintBox *m_lookFor;
    QLabel *m_sentence;
    FactRows *m_facts;
    HistoryList *m_history;
    QVBoxLayout *m_related;
    QLabel *m_whyNot;
    QLabel *m_told;
    QVBoxLayout *m_buttons;
    Seen *m_seen;
};

} // namespace tillside
