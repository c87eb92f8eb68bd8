#include "tests/support/oracle/cardsearch.h"

namespace cardsearch {

namespace {

constexpr int kShortest = 13;
constexpr int kLongest = 19;

bool isDigit(const QByteArray &text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at) >= '0' && text.at(at) <= '9';
}

bool isJoint(const QByteArray &text, qsizetype at)
{
    return at >= 0 && at < text.size() && (text.at(at) == ' ' || text.at(at) == '-')
        && isDigit(text, at - 1) && isDigit(text, at + 1);
}

bool isLuhn(const QByteArray &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits.at(digits.size() - 1 - i) - '0';
        sum += i % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
    }
    return sum % 10 == 0;
}

/// The length of the group that holds the digit at \a at.
qsizetype groupLength(const QByteArray &text, qsizetype at)
{
    qsizetype begin = at;
    qsizetype end = at;
    while (isDigit(text, begin - 1))
        --begin;
    while (isDigit(text, end))
        ++end;
    return end - begin;
}

/// Whether a card number starts with the digit at \a from.
bool startsAt(const QByteArray &text, qsizetype from)
{
    const bool isLong = groupLength(text, from) > kLongest;
    const bool startsGroup = !isDigit(text, from - 1);
    QByteArray digits;
    bool isOneGroup = true;
    for (qsizetype at = from; digits.size() < kLongest; ++at) {
        isOneGroup &= !isJoint(text, at);
        if (isJoint(text, at))
            continue;
        if (!isDigit(text, at))
            break;
        digits += text.at(at);
        const bool isWhole = startsGroup && !isDigit(text, at + 1);
        if (digits.size() >= kShortest && (isWhole || (isLong && isOneGroup)) && isLuhn(digits))
            return true;
    }
    return false;
}

} // namespace

bool holdsCardNumber(const QByteArray &text)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isDigit(text, at) && startsAt(text, at))
            return true;
    }
    return false;
}

} // namespace cardsearch
