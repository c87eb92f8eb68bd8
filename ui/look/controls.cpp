#include "ui/look/controls.h"

#include "ui/look/cardshadow.h"
#include "ui/look/scale.h"
#include "ui/typeface/fonts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kHangingBlank = 12; ///< As wide as a blank in a title.

QLabel *label(const QString &textRole, const QString &text, const QString &objectName,
              QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setProperty("textRole", textRole);
    keepLastLetters(label);
    return label;
}

QFrame *frame(const QString &panel, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("panel", panel);
    return frame;
}

WrappingButton *wrapping(const QString &kind, const QString &text, const QString &objectName,
                         QWidget *parent)
{
    auto *button = new WrappingButton(text, objectName, parent);
    button->setProperty("kind", kind);
    return button;
}

/// A style sheet reads properties only when a widget is polished.
void polishAnew(QWidget *widget)
{
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    for (QLabel *label : widget->findChildren<QLabel *>()) {
        label->style()->unpolish(label);
        label->style()->polish(label);
    }
}

} // namespace

QPushButton *buttonOfKind(const QString &kind, const QString &text, const QString &objectName,
                          QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    button->setProperty("kind", kind);
    button->setAutoDefault(false);
    return button;
}

MainButton *primaryButton(const QString &text, const QString &objectName, QWidget *parent)
{
    return new MainButton(text, objectName, parent);
}

WrappingButton *plainButton(const QString &text, const QString &objectName, QWidget *parent)
{
    return wrapping(u"plain"_s, text, objectName, parent);
}

WrappingButton *dangerButton(const QString &text, const QString &objectName, QWidget *parent)
{
    return wrapping(u"danger"_s, text, objectName, parent);
}

WrappingButton *quietButton(const QString &text, const QString &objectName, QWidget *parent)
{
    return wrapping(u"quiet"_s, text, objectName, parent);
}

QLabel *titleLabel(const QString &text, const QString &objectName, QWidget *parent)
{
    return label(u"title"_s, text, objectName, parent);
}

QLabel *figureLabel(const QString &text, const QString &objectName, QWidget *parent)
{
    return label(u"figure"_s, text, objectName, parent);
}

QLabel *sentenceLabel(const QString &text, const QString &objectName, QWidget *parent)
{
    return label(u"sentence"_s, text, objectName, parent);
}

QLabel *statementLabel(const QString &text, const QString &objectName, QWidget *parent)
{
    return label(u"statement"_s, text, objectName, parent);
}

QLabel *codeLabel(const QString &text, const QString &objectName, QWidget *parent)
{
    loadCodeFace();
    return label(u"code"_s, text, objectName, parent);
}

QLabel *displayLabel(const QString &text, const QString &objectName, QWidget *parent)
{
    return label(u"display"_s, text, objectName, parent);
}

QLabel *leadLabel(const QString &text, const QString &objectName, QWidget *parent)
{
    return label(u"lead"_s, text, objectName, parent);
}

QLabel *bodyLabel(const QString &text, const QString &objectName, QWidget *parent)
{
    return label(u"body"_s, text, objectName, parent);
}

QLabel *strongLabel(const QString &text, const QString &objectName, QWidget *parent)
{
    return label(u"strong"_s, text, objectName, parent);
}

QLabel *quietLabel(const QString &text, const QString &objectName, QWidget *parent)
{
    return label(u"quiet"_s, text, objectName, parent);
}

QLabel *smallLabel(const QString &text, const QString &objectName, QWidget *parent)
{
    return label(u"small"_s, text, objectName, parent);
}

QFrame *segmentTrack(QWidget *parent)
{
    constexpr int kInside = kGrid / 2;
    QFrame *track = frame(u"segments"_s, parent);
    auto *row = new QHBoxLayout(track);
    row->setContentsMargins(kInside, kInside, kInside, kInside);
    row->setSpacing(kInside);
    return track;
}

QFrame *rowLine(QWidget *parent)
{
    return frame(u"line"_s, parent);
}

QFrame *card(QWidget *parent)
{
    QFrame *card = frame(u"card"_s, parent);
    CardShadow::give(*card, true);
    return card;
}

/// From right to left, Qt 6.4 hangs the blank at the end of a wrapped line out of the label, and
/// the last letter with it.
void keepLastLetters(QLabel *label)
{
    if (label->isRightToLeft())
        label->setContentsMargins(scaled(kHangingBlank), 0, 0, 0);
}

void setRole(QWidget *widget, ColourRole role)
{
    widget->setProperty("role", QString::number(static_cast<int>(role)));
    polishAnew(widget);
}

void clearRole(QWidget *widget)
{
    widget->setProperty("role", QVariant());
    polishAnew(widget);
}

void setTextRole(QLabel *label, const QString &textRole)
{
    if (label->property("textRole") == textRole)
        return;
    label->setProperty("textRole", textRole);
    polishAnew(label);
}

void setPanel(QFrame *frame, const QString &panel)
{
    frame->setProperty("panel", panel);
    CardShadow::give(*frame, panel == u"card"_s);
    polishAnew(frame);
}

} // namespace tillside
