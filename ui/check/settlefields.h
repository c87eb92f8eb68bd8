#pragma once

#include "ui/check/settleview.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace tillside {

/// The fields for settling a payment by hand: what was seen, by whom, and a note. A card number is
/// rejected: the field that received it is cleared.
class SettleFields final : public QWidget {
    Q_OBJECT

public:
    /// The fields start with the texts of \a draft.
    SettleFields(const SettleDraft &draft, QWidget *parent);

    /// The fields, in their order.
    [[nodiscard]] std::vector<QLineEdit *> all() const { return {m_seen, m_supervisor, m_note}; }
    /// Returns \a draft with the current texts of the fields.
    [[nodiscard]] SettleDraft into(SettleDraft draft) const;

signals:
    void edited();
    void cardRefused();

private:
    [[nodiscard]] QLineEdit *makeField(const QString &label, const QString &objectName,
                                       const QString &text);
    [[nodiscard]] QLabel *labelOf(QLineEdit *field);
    [[nodiscard]] QWidget *labelled(QLineEdit *field);
    [[nodiscard]] QPushButton *makeNothingPrinted();
    void onTyped(QLineEdit *field);

    QLineEdit *m_seen;
    QLineEdit *m_supervisor;
    QLineEdit *m_note;
};

} // namespace tillside
