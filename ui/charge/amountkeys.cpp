#include "ui/charge/amountkeys.h"

#include <QKeyEvent>

namespace tillside {

AmountKeys::Result AmountKeys::press(const QKeyEvent &event, AmountEntry &entry)
{
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return enter(event, entry);
    case Qt::Key_Escape: return Result::Cleared;
    case Qt::Key_Backspace: return entry.backspace() ? Result::Edited : Result::Nothing;
    default: break;
    }
    const QString text = event.text();
    if (text.isEmpty() || !text.front().isPrint())
        return Result::NotMine;
    return event.isAutoRepeat() ? Result::Nothing : character(text.front(), event, entry);
}

/// Characters that are not part of an amount still count towards detecting a scanner: codes contain
/// letters too.
AmountKeys::Result AmountKeys::character(QChar character, const QKeyEvent &event,
                                         AmountEntry &entry)
{
    if (m_scanner.character(timeOf(event)) == ScannerWatch::Typist::Scanner) {
        entry.clear();
        return Result::Scanner;
    }
    const int digit = character.digitValue();
    const bool isMark = character == u'.' || character == u',';
    const bool isTaken = digit >= 0 ? entry.typeDigit(digit) : isMark && entry.typeDecimalMark();
    return isTaken ? Result::Edited : Result::Nothing;
}

AmountKeys::Result AmountKeys::enter(const QKeyEvent &event, AmountEntry &entry) const
{
    if (event.isAutoRepeat())
        return Result::Nothing;
    if (m_scanner.enter(timeOf(event)) == ScannerWatch::Typist::Person)
        return Result::Charge;
    return entry.clear() ? Result::Scanner : Result::Nothing;
}

/// The window system's timestamp of the key. If the screen lags, a person must not look as fast as
/// a scanner.
qint64 AmountKeys::timeOf(const QKeyEvent &event) const
{
    return event.timestamp() != 0 ? static_cast<qint64>(event.timestamp()) : m_clock.elapsed();
}

} // namespace tillside
