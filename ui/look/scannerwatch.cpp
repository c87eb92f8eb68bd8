#include "ui/look/scannerwatch.h"

#include <algorithm>

namespace tillside {

namespace {

// A person may hit a few keys at once, by accident or by rolling the fingers, but not evenly.
constexpr int kBurstKeys = 3; ///< As many may be a scanner's, if they are even.
constexpr int kEvenKeys = 4; ///< As many are a scanner's, if they are even.
constexpr int kAnyKeys = 6; ///< As many are a scanner's.
constexpr qint64 kEvenSpread = 20; ///< Between the shortest and the longest time of even keys.
constexpr int kPair = 2;
constexpr qint64 kPairSpread = 10; ///< Of two digits and their Enter.
constexpr qint64 kInstant = 40; ///< No person presses Enter that soon after a digit.
constexpr qint64 kSecondEnd = 400; ///< A scanner that sends two ends sends both within this.

} // namespace

void ScannerWatch::Run::add(qint64 gap)
{
    ++keys;
    shortest = std::min(shortest, gap);
    longest = std::max(longest, gap);
}

/// Nothing for the first key, or if the clock is not the same one.
std::optional<qint64> ScannerWatch::gapTo(qint64 at) const
{
    return m_last && at >= *m_last ? std::optional(at - *m_last) : std::nullopt;
}

bool ScannerWatch::isBurst() const
{
    return m_run.keys >= kBurstKeys && m_run.spread() <= kEvenSpread;
}

bool ScannerWatch::isProved() const
{
    return m_run.keys >= kAnyKeys || (m_run.keys >= kEvenKeys && m_run.spread() <= kEvenSpread);
}

bool ScannerWatch::isEndOfCode(std::optional<qint64> gap) const
{
    if (m_run.keys == 0 || !gap || *gap > kFast)
        return false;
    Run whole = m_run;
    whole.add(*gap);
    return *gap <= kInstant || m_run.keys >= kBurstKeys
        || (m_run.keys == kPair && whole.spread() <= kPairSpread);
}

ScannerWatch::Typist ScannerWatch::character(QChar character, qint64 at)
{
    const auto gap = gapTo(at);
    if (!gap || *gap >= kSlow)
        m_code.clear();
    if (!gap || *gap >= kSlow)
        m_isPending = false;
    if (m_run.keys > 0 && gap && *gap <= kFast)
        m_run.add(*gap);
    else
        m_run = {.keys = 1};
    m_code += character;
    m_last = at;
    m_ended.reset();
    m_isPending = m_isPending || isBurst() || isProved();
    return isProved() ? Typist::Scanner : Typist::Person;
}

ScannerWatch::Typist ScannerWatch::end(qint64 at)
{
    const bool isSecond = m_ended && at >= *m_ended && at - *m_ended < kSecondEnd;
    const bool isScanner = isSecond || m_isPending || isEndOfCode(gapTo(at));
    m_run = {};
    m_isPending = false;
    m_last = at;
    if (isScanner && !isSecond)
        m_ended = at;
    else if (!isScanner)
        m_ended.reset();
    return isScanner ? Typist::Scanner : Typist::Person;
}

void ScannerWatch::otherKey(qint64 at)
{
    const auto gap = gapTo(at);
    if (gap && *gap <= kFast) { // It separates the parts of a code, or spells a character.
        m_last = at;
        return;
    }
    m_run = {};
    m_isPending = false;
    m_last = at;
    m_ended.reset();
    m_code.clear();
}

} // namespace tillside
