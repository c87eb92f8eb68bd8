#pragma once

#include "ui/transactions/detailsview.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace tillside {

class FactRows;
class HistoryList;
class IconView;

/// The details of the chosen payment, and the buttons for what may be done with it. What does not
/// fit scrolls; the buttons stay.
class DetailsPanel final : public QFrame {
    Q_OBJECT

public:
    static constexpr int kUsualWidth = 392; ///< Beside the list, at scale one.

    explicit DetailsPanel(QWidget *parent);

    void show(const DetailsView &view);
    /// Shows a way back to the list, because the panel is shown in its place.
    void setHasBack(bool hasBack);
    void focusBack();
    /// Says \a sentence above the buttons until other details are shown: how asking went, or that
    /// something was copied.
    void tell(const QString &sentence);

signals:
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

    DetailsView m_view;
    QPushButton *m_back;
    IconView *m_icon;
    QLabel *m_word;
    QLabel *m_about;
    QLabel *m_amount;
    QLabel *m_sentence;
    FactRows *m_facts;
    HistoryList *m_history;
    QVBoxLayout *m_related;
    QLabel *m_whyNot;
    QLabel *m_told;
    QVBoxLayout *m_buttons;
};

} // namespace tillside
