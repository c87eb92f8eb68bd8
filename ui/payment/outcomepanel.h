#pragma once

#include "ui/payment/outcomeview.h"

#include <QWidget>

namespace tillside {

class Notice;
class Scene;

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
    /// Where the page puts its buttons.
    [[nodiscard]] Scene *scene() const { return m_scene; }
    /// Whether what it shows now was on the screen; see Seen.
    [[nodiscard]] bool wasSeen() const;

signals:
    /// The person wants to know why the terminal does not work.
    void checkTerminalWanted();

private:
    Scene *m_scene;
    Notice *m_warning;
    Notice *m_note;
    QString m_word;
    QString m_reference;
};

/// What a screen reader says of the whole panel.
[[nodiscard]] QString spoken(const OutcomeView &view);

} // namespace tillside
