#pragma once

#include "ui/payment/outcomeview.h"

#include <QWidget>

class QFrame;
class QLabel;

namespace tillside {

class AmountDisplay;
class Notice;
class Seen;

/// How a payment ended, large: one word and one colour, the amount, and the evidence below.
class OutcomePanel final : public QWidget {
    Q_OBJECT

public:
    /// The names of its parts begin with \a name: "outcome" gives "outcomeWord".
    OutcomePanel(const QString &name, QWidget *parent);

    void show(const OutcomeView &view);
    /// Shows \a sentence as a remark on it, until forgetNote().
    void note(ColourRole role, const QString &sentence);
    void forgetNote();
    /// Whether what it shows now was on the screen; see Seen.
    [[nodiscard]] bool wasSeen() const;

private:
    void layOut();

    QLabel *m_title;
    QFrame *m_panel;
    QLabel *m_icon;
    QLabel *m_word;
    AmountDisplay *m_amount;
    QLabel *m_lead;
    QLabel *m_evidence;
    Notice *m_warning;
    Notice *m_note;
    QLabel *m_reference;
    Seen *m_seen;
};

/// What a screen reader says of the whole panel.
[[nodiscard]] QString spoken(const OutcomeView &view);

} // namespace tillside
