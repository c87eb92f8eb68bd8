#include "ui/charge/scannerwatch.h"

namespace tillside {

bool ScannerWatch::isFast(qint64 milliseconds) const
{
    return m_last && milliseconds - *m_last < kFastMilliseconds;
}

ScannerWatch::Typist ScannerWatch::character(qint64 milliseconds)
{
    m_inARow = isFast(milliseconds) ? m_inARow + 1 : 1;
    m_last = milliseconds;
    return m_inARow > kMostKeys ? Typist::Scanner : Typist::Person;
}

ScannerWatch::Typist ScannerWatch::enter(qint64 milliseconds) const
{
    return isFast(milliseconds) ? Typist::Scanner : Typist::Person;
}

} // namespace tillside
