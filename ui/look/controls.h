#pragma once

#include "ui/look/look.h"
#include "ui/look/mainbutton.h"
#include "ui/look/wrappingbutton.h"

#include <QString>

class QFrame;
class QLabel;
class QWidget;

namespace tillside {

// The controls that every screen is built from. Each takes its visible text, which is also its
// accessible name, and the objectName by which tests and tools find it. Each belongs to \a parent.
// stylesheet.cpp defines how they look.

/// The main action of a screen. At most one per screen.
[[nodiscard]] MainButton *primaryButton(const QString &text, const QString &objectName,
                                        QWidget *parent);
/// Its words break into two lines where they must, as those of the next two.
[[nodiscard]] WrappingButton *plainButton(const QString &text, const QString &objectName,
                                          QWidget *parent);
/// For an action that cannot be undone.
[[nodiscard]] WrappingButton *dangerButton(const QString &text, const QString &objectName,
                                           QWidget *parent);
/// A button without a frame, for rare actions.
[[nodiscard]] WrappingButton *quietButton(const QString &text, const QString &objectName,
                                          QWidget *parent);
/// A button of a kind that only one screen uses: "key", "segment", "rail", "badge".
[[nodiscard]] QPushButton *buttonOfKind(const QString &kind, const QString &text,
                                        const QString &objectName, QWidget *parent);

// Labels show plain text unchanged, and wrap.
[[nodiscard]] QLabel *titleLabel(const QString &text, const QString &objectName, QWidget *parent);
/// An amount that stands for itself.
[[nodiscard]] QLabel *figureLabel(const QString &text, const QString &objectName, QWidget *parent);
/// Large but light: evidence, the question of a step.
[[nodiscard]] QLabel *sentenceLabel(const QString &text, const QString &objectName,
                                    QWidget *parent);
/// As large, but bold: what a person has to know first.
[[nodiscard]] QLabel *statementLabel(const QString &text, const QString &objectName,
                                     QWidget *parent);
/// The heading of a card or a banner.
[[nodiscard]] QLabel *leadLabel(const QString &text, const QString &objectName, QWidget *parent);
[[nodiscard]] QLabel *bodyLabel(const QString &text, const QString &objectName, QWidget *parent);
[[nodiscard]] QLabel *strongLabel(const QString &text, const QString &objectName, QWidget *parent);
/// A number that people read aloud, in the typeface for that.
[[nodiscard]] QLabel *codeLabel(const QString &text, const QString &objectName, QWidget *parent);
/// As large as body text, but muted: the label of a fact.
[[nodiscard]] QLabel *quietLabel(const QString &text, const QString &objectName, QWidget *parent);
[[nodiscard]] QLabel *smallLabel(const QString &text, const QString &objectName, QWidget *parent);

/// Only on the welcome page and at the end of pairing.
[[nodiscard]] QLabel *displayLabel(const QString &text, const QString &objectName, QWidget *parent);

/// A track for buttons of the kind "segment", side by side; its layout is a QHBoxLayout.
[[nodiscard]] QFrame *segmentTrack(QWidget *parent);

/// A line between rows.
[[nodiscard]] QFrame *rowLine(QWidget *parent);

/// A surface with rounded corners.
[[nodiscard]] QFrame *card(QWidget *parent);

/// Lets a wrapped \a label that was not made here keep the last letter of each line.
void keepLastLetters(QLabel *label);

/// Gives \a widget, a panel or a label, the colours of \a role, replacing any earlier role.
void setRole(QWidget *widget, ColourRole role);
/// Gives \a widget the colours of no role.
void clearRole(QWidget *widget);

/// Shows the text of \a label in another style: "body" or "strong", for example.
void setTextRole(QLabel *label, const QString &textRole);

/// Styles \a frame as "notice"; see stylesheet.cpp.
void setPanel(QFrame *frame, const QString &panel);

} // namespace tillside
