#pragma once

#include "ui/look/look.h"

#include <QFrame>

class QLabel;

namespace tillside {

/// A sentence about the controls around it: an icon and a text, edged in the colour of its role. It
/// is hidden while empty, and announced when its text changes.
class Notice final : public QFrame {
    Q_OBJECT

public:
    enum class Size {
        Body,
        Lead, ///< The main sentence of the screen.
    };

    Notice(const QString &objectName, QWidget *parent, Size size = Size::Body);

    /// Shows \a sentence; an empty one clears it.
    void say(ColourRole role, const QString &sentence);
    void clear();
    [[nodiscard]] QString text() const;

private:
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace tillside
