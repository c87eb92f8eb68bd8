#pragma once

#include "ui/look/facts.h"
#include "ui/look/fieldofcolour.h"
#include "ui/look/sidecard.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QSpacerItem;
class QVBoxLayout;

namespace tillside {

class FittingRow;
class Seen;

/// A page about one payment: the field of colour from edge to edge, below it what proves it and a
/// card, and large buttons at the foot. What does not fit between field and buttons scrolls.
class Scene final : public QWidget {
    Q_OBJECT

public:
    /// The names of its parts begin with \a name: "outcome" gives "outcomeWord", "outcomeLead" and
    /// "outcomeText". \a cardButton names the button of its card.
    Scene(const QString &name, const QString &cardButton, QWidget *parent);

    void show(const FieldView &view);
    /// \a lead is bold; either may be empty.
    void say(const QString &lead, const QString &text);
    void setFacts(const std::vector<Fact> &facts);
    void setCard(const SideCardView &view);
    [[nodiscard]] SideCard *card() const { return m_card; }
    /// Adds \a widget below the sentences.
    void addBelow(QWidget *widget);
    /// Adds \a button at the foot; those with more \a stretch are wider.
    void addButton(QWidget *button, int stretch);
    void deleteButtons();
    /// Whether the word was on the screen since the last forgetSeen(); see Seen.
    [[nodiscard]] bool wasSeen() const;
    /// It is about something else from now on.
    void forgetSeen();

    [[nodiscard]] FieldOfColour *field() const { return m_field; }

signals:
    void cardPressed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    [[nodiscard]] bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBelow();
    [[nodiscard]] QWidget *makeFoot();
    void takeScale();
    void layOutAgain();
    void fit();
    void fitField();
    void giveWay();
    [[nodiscard]] int roomForField();

    FieldOfColour *m_field;
    QLabel *m_lead;
    QLabel *m_text;
    Facts *m_facts;
    SideCard *m_card;
    QVBoxLayout *m_sentences;
    QSpacerItem *m_aboveFacts; ///< Owned by m_sentences.
    QBoxLayout *m_parts; ///< The sentences and the card.
    FittingRow *m_buttons = nullptr;
    QWidget *m_below = nullptr;
    QWidget *m_foot = nullptr;
    Seen *m_seen;
};

} // namespace tillside
