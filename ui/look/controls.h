#pragma once

#include "ui/look/look.h"

#include <QString>

class QFrame;
class QLabel;
class QPushButton;
class QWidget;

namespace tillside {

// The controls that every screen is built from. Each takes its visible text, which is also its
// accessible name, and the objectName by which tests and tools find it. Each belongs to \a parent.
// stylesheet.cpp defines how they look.

/// The main action of a screen. At most one per screen.
[[nodiscard]] QPushButton *primaryButton(const QString &text, const QString &objectName,
                                         QWidget *parent);
[[nodiscard]] QPushButton *plainButton(const QString &text, const QString &objectName,
                                       QWidget *parent);
/// For an action that cannot be undone.
[[nodiscard]] QPushButton *dangerButton(const QString &text, const QString &objectName,
                                        QWidget *parent);
/// A button without a frame, for rare actions.
[[nodiscard]] QPushButton *quietButton(const QString &text, const QString &objectName,
                                       QWidget *parent);
/// A button of a kind that only one screen uses: "key", "segment", "rail", "badge".
[[nodiscard]] QPushButton *buttonOfKind(const QString &kind, const QString &text,
                                        const QString &objectName, QWidget *parent);

// Labels show plain text unchanged, and wrap.
/// The word of an outcome.
[[nodiscard]] QLabel *wordLabel(const QString &objectName, QWidget *parent);
[[nodiscard]] QLabel *titleLabel(const QString &text, const QString &objectName, QWidget *parent);
/// As large as a title but lighter, for the main sentence of a screen.
[[nodiscard]] QLabel *leadLabel(const QString &text, const QString &objectName, QWidget *parent);
[[nodiscard]] QLabel *bodyLabel(const QString &text, const QString &objectName, QWidget *parent);
[[nodiscard]] QLabel *strongLabel(const QString &text, const QString &objectName, QWidget *parent);
[[nodiscard]] QLabel *smallLabel(const QString &text, const QString &objectName, QWidget *parent);

/// A surface with rounded corners.
[[nodiscard]] QFrame *card(QWidget *parent);

/// Gives \a widget, a panel or a label, the colours of \a role, replacing any earlier role.
void setRole(QWidget *widget, ColourRole role);
/// Styles \a frame as "filled" or "notice"; see stylesheet.cpp.
void setPanel(QFrame *frame, const QString &panel);

} // namespace tillside
