#include "ui/charge/amountkeys.h"

#include <QKeyEvent>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

/// The keys of the number pad while Num Lock is off.
bool isPadWithoutNumLock(const QKeyEvent &event)
{
    if (!event.modifiers().testFlag(Qt::KeypadModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Insert:
    case Qt::Key_Delete:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Clear: return true;
    default: return false;
    }
}

/// The decimal key of the number pad has another character, or none, in some layouts.
bool isDecimalMark(const QKeyEvent &event)
{
    constexpr QStringView kMarks = u".,\u066b\u060c";
    const QString text = event.text();
    const bool isKey = event.key() == Qt::Key_Period || event.key() == Qt::Key_Comma;
    return text.isEmpty() ? isKey && event.modifiers().testFlag(Qt::KeypadModifier)
                          : kMarks.contains(text.front());
}

/// Whether the key belongs to a shortcut. With both modifiers it is AltGr, which types.
bool isShortcut(const QKeyEvent &event)
{
    const bool isControl = event.modifiers().testFlag(Qt::ControlModifier);
    const bool isAlt = event.modifiers().testFlag(Qt::AltModifier);
    return isControl != isAlt || event.modifiers().testFlag(Qt::MetaModifier);
}

/// A key that only changes what the next one means.
bool isModifier(const QKeyEvent &event)
{
    switch (event.key()) {
    case Qt::Key_Shift:
    case Qt::Key_Control:
    case Qt::Key_Alt:
    case Qt::Key_AltGr:
    case Qt::Key_Meta:
    case Qt::Key_NumLock:
    case Qt::Key_CapsLock: return true;
    default: return false;
    }
}

} // namespace

AmountKeys::Meaning AmountKeys::read(const QKeyEvent &event, qint64 at)
{
    if (isModifier(event)) // A scanner presses Shift for capital letters.
        return Meaning::Other;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return end(event, at, Meaning::Enter);
    case Qt::Key_Tab: return end(event, at, Meaning::Tab);
    default: break;
    }
    const QString text = event.text();
    if (text.isEmpty() && isDecimalMark(event))
        return character(u'.', event, at);
    if (text.isEmpty() || !text.front().isPrint() || isShortcut(event))
        return other(event, at);
    return character(text.front(), event, at);
}

AmountKeys::Meaning AmountKeys::press(const QKeyEvent &event, qint64 at, AmountEntry &entry)
{
    const Meaning meaning = read(event, at);
    if (meaning == Meaning::Digit)
        entry.typeDigit(m_digit);
    else if (meaning == Meaning::DecimalMark)
        entry.typeDecimalMark();
    else if (meaning == Meaning::Backspace)
        entry.backspace();
    return meaning;
}

AmountKeys::Meaning AmountKeys::other(const QKeyEvent &event, qint64 at)
{
    m_scanner.otherKey(at);
    if (isPadWithoutNumLock(event))
        return Meaning::NumLockOff;
    switch (event.key()) {
    case Qt::Key_Escape: return Meaning::Clear;
    case Qt::Key_Backspace: return Meaning::Backspace;
    default: return Meaning::Other;
    }
}

AmountKeys::Meaning AmountKeys::end(const QKeyEvent &event, qint64 at, Meaning meaning)
{
    if (event.isAutoRepeat())
        return Meaning::Nothing;
    return m_scanner.end(at) == ScannerWatch::Typist::Scanner ? Meaning::Scanner : meaning;
}

/// Characters that are not part of an amount count towards detecting a scanner, too: codes contain
/// letters.
AmountKeys::Meaning AmountKeys::character(QChar character, const QKeyEvent &event, qint64 at)
{
    if (event.isAutoRepeat()) {
        m_scanner.otherKey(at);
        return Meaning::Nothing;
    }
    if (m_scanner.character(character, at) == ScannerWatch::Typist::Scanner)
        return Meaning::Scanner;
    if (isDecimalMark(event))
        return Meaning::DecimalMark;
    m_digit = character.digitValue();
    return m_digit >= 0 ? Meaning::Digit : Meaning::Nothing;
}

} // namespace tillside
