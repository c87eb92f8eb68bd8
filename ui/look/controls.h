#pragma once

#include "ui/look/look.h"

#include <QString>

class QFrame;
class QLabel;
class QPushButton;
class QWidget;

namespace tillside {

// The controls every screen is made of. Each takes its visible text, which is also its accessible
// name, and the objectName that tests and helpers find it by; each belongs to \a parent. How they
// look is decided in stylesheet.cpp.

/// The one thing a screen is for. One a screen.
[[nodiscard]] QPushButton *primaryButton(const QString &text, const QString &objectName,
                                         QWidget *parent);
[[nodiscard]] QPushButton *plainButton(const QString &text, const QString &objectName,
                                       QWidget *parent);
/// For what cannot be taken back.
[[nodiscard]] QPushButton *dangerButton(const QString &text, const QString &objectName,
                                        QWidget *parent);
/// Without a frame, for what is seldom wanted.
[[nodiscard]] QPushButton *quietButton(const QString &text, const QString &objectName,
                                       QWidget *parent);
/// Of the kinds that one screen alone has: "key", "segment", "rail", "badge".
[[nodiscard]] QPushButton *buttonOfKind(const QString &kind, const QString &text,
                                        const QString &objectName, QWidget *parent);

// Labels show plain text, as it comes, and wrap.
/// The word of an outcome.
[[nodiscard]] QLabel *wordLabel(const QString &objectName, QWidget *parent);
[[nodiscard]] QLabel *titleLabel(const QString &text, const QString &objectName, QWidget *parent);
/// As large as a title and less heavy: the sentence that a screen is for.
[[nodiscard]] QLabel *leadLabel(const QString &text, const QString &objectName, QWidget *parent);
[[nodiscard]] QLabel *bodyLabel(const QString &text, const QString &objectName, QWidget *parent);
[[nodiscard]] QLabel *strongLabel(const QString &text, const QString &objectName, QWidget *parent);
[[nodiscard]] QLabel *smallLabel(const QString &text, const QString &objectName, QWidget *parent);

/// A surface with rounded corners.
[[nodiscard]] QFrame *card(QWidget *parent);

/// Gives \a widget, a panel or a label, the colours of \a role; also when it has one already.
void setRole(QWidget *widget, ColourRole role);
/// A frame as "filled" or "notice"; see stylesheet.cpp.
void setPanel(QFrame *frame, const QString &panel);

} // namespace tillside
