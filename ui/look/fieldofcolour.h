#pragma once

#include "ui/look/icons.h"
#include "ui/look/look.h"

#include <QString>
#include <QWidget>

namespace tillside {

class FieldLine;

/// What a FieldOfColour shows.
struct FieldView {
    /// What is left of a state without its colour.
    enum class Edge {
        None,
        Hazard, ///< Black and amber stripes below: the outcome is not known.
        Dashed, ///< A dashed frame: nothing was taken.
        Hatched, ///< Stripes on the trailing third: money leaves.
    };
    QString type; ///< The small line above: "Sale · Counter".
    QString word; ///< "Approved", or a sentence.
    bool isSentence = false; ///< A sentence is less large than an outcome's word.
    QString amount;
    QString beside; ///< Small, beside the amount: "of €12.50"; may be empty.
    Icon icon = Icon::NotKnown;
    ColourRole role = ColourRole::Warning;
    bool isTinted = false; ///< Filled with the role's tint only, for what did not happen.
    Edge edge = Edge::None;
};

/// The band of colour across a payment's page, which can be read from a metre away: a large
/// drawing, one word or sentence, and the amount. Its height is a share of the window's, or less
/// where what stands below needs the room.
class FieldOfColour final : public QWidget {
    Q_OBJECT

public:
    /// The names of its parts begin with \a name: "outcome" gives "outcomeWord". \a picture takes
    /// the place of the drawing, and belongs to the field; it may be null.
    FieldOfColour(const QString &name, QWidget *picture, QWidget *parent);

    void show(const FieldView &view);
    /// The place of the word, which a person has seen if that was on the screen.
    [[nodiscard]] FieldLine *word() const { return m_word; }

    /// How high it likes to be in this window, and how low it can be without losing anything.
    [[nodiscard]] int usualHeight() const;
    [[nodiscard]] int leastHeight() const;
    /// It gives room to what stands below it; the usual height if it never has to.
    void setHeight(int height);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Sizes;
    [[nodiscard]] Sizes sizesOfTexts() const;
    [[nodiscard]] QRect inside() const;
    [[nodiscard]] QRect texts() const;
    [[nodiscard]] QRect pictureRect() const;
    [[nodiscard]] QColor fill() const;
    [[nodiscard]] QColor ink() const;
    void layOut();
    void choose();
    void place();
    void paintEdge(QPainter &painter) const;
    void paintHazard(QPainter &painter) const;
    void paintDashes(QPainter &painter) const;
    void paintHatch(QPainter &painter) const;

    FieldView m_view;
    int m_height = 0; ///< Zero before setHeight().
    QWidget *m_picture;
    FieldLine *m_type;
    FieldLine *m_word;
    FieldLine *m_amount;
    FieldLine *m_beside;
};

} // namespace tillside
