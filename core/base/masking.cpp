#include "core/base/masking.h"

#include <iterator>
#include <utility>
#include <vector>

namespace tillside {

namespace {

constexpr qsizetype kShortest = 13;
constexpr qsizetype kLongest = 19;
constexpr qsizetype kKeptInFront = 6;
constexpr qsizetype kKeptAtEnd = 4;

/// A run of digits, where each digit stands in the text, and where each group starts.
struct Run {
    std::vector<int> digits;
    std::vector<qsizetype> places;
    std::vector<qsizetype> groupStarts; ///< Indexes into `digits`, followed by `digits.size()`.

    [[nodiscard]] qsizetype size() const { return std::ssize(digits); }
};

/// How much of a card number is kept.
enum class Kept { Ends, Nothing };

bool passesLuhn(const Run &run, qsizetype from, qsizetype to)
{
    int sum = 0;
    bool doubled = false;
    for (qsizetype i = to - 1; i >= from; --i) {
        const int digit = run.digits[static_cast<std::size_t>(i)] * (doubled ? 2 : 1);
        sum += digit > 9 ? digit - 9 : digit;
        doubled = !doubled;
    }
    return sum % 10 == 0;
}

void judge(QString &text, const Run &run, qsizetype from, qsizetype to, Kept kept)
{
    if (to - from < kShortest || to - from > kLongest || !passesLuhn(run, from, to))
        return;
    // Windows may overlap. Each one masks its own middle, so that a real number is hidden even if a
    // false match begins before it.
    const bool keepsEnds = kept == Kept::Ends;
    const qsizetype first = keepsEnds ? from + kKeptInFront : 0;
    const qsizetype end = keepsEnds ? to - kKeptAtEnd : run.size();
    for (qsizetype i = first; i < end; ++i)
        text[run.places[static_cast<std::size_t>(i)]] = u'*';
}

void judgeGroups(QString &text, const Run &run, Kept kept)
{
    const auto &starts = run.groupStarts;
    for (std::size_t first = 0; first + 1 < starts.size(); ++first) {
        for (std::size_t end = first + 1; end < starts.size(); ++end) {
            if (starts[end] - starts[first] > kLongest)
                break;
            judge(text, run, starts[first], starts[end], kept);
        }
    }
}

void judgeWindows(QString &text, const Run &run, qsizetype from, qsizetype to, Kept kept)
{
    for (qsizetype start = from; start + kShortest <= to; ++start) {
        for (qsizetype length = kShortest; length <= kLongest && start + length <= to; ++length)
            judge(text, run, start, start + length, kept);
    }
}

void maskRun(QString &text, const Run &run, Kept kept)
{
    if (run.size() < kShortest)
        return;
    judgeGroups(text, run, kept);
    for (std::size_t i = 0; i + 1 < run.groupStarts.size(); ++i) {
        if (run.groupStarts[i + 1] - run.groupStarts[i] > kLongest)
            judgeWindows(text, run, run.groupStarts[i], run.groupStarts[i + 1], kept);
    }
}

int digitOf(QChar c)
{
    return c >= u'0' && c <= u'9' ? c.unicode() - u'0' : -1;
}

bool joinsDigits(QChar c)
{
    return c == u' ' || c == u'-';
}

/// Reads the run that starts with the digit at \a at, and moves \a at past its end.
Run readRun(const QString &text, qsizetype &at)
{
    Run run;
    run.groupStarts.push_back(0);
    while (at < text.size()) {
        if (const int digit = digitOf(text.at(at)); digit >= 0) {
            run.digits.push_back(digit);
            run.places.push_back(at++);
        } else if (joinsDigits(text.at(at)) && at + 1 < text.size()
                   && digitOf(text.at(at + 1)) >= 0) {
            run.groupStarts.push_back(run.size());
            ++at;
        } else {
            break;
        }
    }
    run.groupStarts.push_back(run.size());
    return run;
}

QString maskedOnce(const QString &text, Kept kept)
{
    QString masked = text;
    for (qsizetype at = 0; at < text.size();) {
        if (digitOf(text.at(at)) < 0)
            ++at;
        else
            maskRun(masked, readRun(text, at), kept);
    }
    return masked;
}

} // namespace

QString maskCards(const QString &text)
{
    // After masking, the last four digits and the group behind them can form a new run. A crafted
    // text could continue like this for ever, so after a few rounds every digit of such a run is
    // masked.
    constexpr int kRounds = 4;
    QString masked = text;
    for (int round = 0; round < kRounds; ++round) {
        const QString before = std::exchange(masked, maskedOnce(masked, Kept::Ends));
        if (before == masked)
            return masked;
    }
    return maskedOnce(masked, Kept::Nothing);
}

QByteArray maskCards(const QByteArray &text)
{
    // Latin 1 maps each byte to one character and back, whatever encoding the bytes are in.
    return maskCards(QString::fromLatin1(text)).toLatin1();
}

} // namespace tillside
