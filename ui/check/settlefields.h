#pragma once

#include "ui/check/settleview.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tillside {

/// What is written down when a payment is settled by hand: what was seen, by whom, and a note. A
/// card number is not taken: the field that got one is emptied.
class SettleFields final : public QWidget {
    Q_OBJECT

public:
    /// Filled in with the texts of \a draft.
    SettleFields(const SettleDraft &draft, QWidget *parent);

    /// \a draft with the texts as they are in the fields.
    [[nodiscard]] SettleDraft into(SettleDraft draft) const;

signals:
    void edited();
    void cardRefused();

private:
    [[nodiscard]] QLineEdit *makeField(const QString &label, const QString &objectName,
                                       const QString &text);
    [[nodiscard]] QLabel *labelOf(QLineEdit *field);
    [[nodiscard]] QPushButton *makeNothingPrinted();
    void onTyped(QLineEdit *field);

    QLineEdit *m_seen;
    QLineEdit *m_supervisor;
    QLineEdit *m_note;
};

} // namespace tillside
