#include "core/model/ids.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tillside {

namespace {

constexpr qsizetype kRandomLength = 10;
// Crockford's base 32 leaves out I, L, O and U, which are easily misread on a receipt.
constexpr QStringView kAlphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

QString randomText(QStringView alphabet, qsizetype length)
{
    auto *random = QRandomGenerator::system();
    QString text(length, QChar());
    for (QChar &c : text)
        c = alphabet.at(random->bounded(static_cast<int>(alphabet.size())));
    return text;
}

bool isPrefixed(QStringView text, QChar letter)
{
    return text.size() == kRandomLength + 2 && text.at(0).toUpper() == letter && text.at(1) == u'-'
        && std::all_of(text.cbegin() + 2, text.cend(), [](QChar c) {
               return c.unicode() < 128 && kAlphabet.contains(c.toUpper());
           });
}

bool isHyphenatedWord(QStringView text, qsizetype longest)
{
    const auto allowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || c == u'-';
    };
    return !text.isEmpty() && text.size() <= longest
        && std::all_of(text.cbegin(), text.cend(), allowed);
}

} // namespace

bool PaymentTag::isValid(QStringView text)
{
    return isPrefixed(text, u'P');
}

QString PaymentTag::create()
{
    return QStringLiteral("P-") + randomText(kAlphabet, kRandomLength);
}

bool TerminalTag::isValid(QStringView text)
{
    return isPrefixed(text, u'T');
}

QString TerminalTag::create()
{
    return QStringLiteral("T-") + randomText(kAlphabet, kRandomLength);
}

bool UtiTag::isValid(QStringView text)
{
    return isHyphenatedWord(text, 64);
}

QString UtiTag::create()
{
    return randomText(u"0123456789abcdef", 32);
}

bool ReferenceTag::isValid(QStringView text)
{
    return isHyphenatedWord(text, 36);
}

bool SerialTag::isValid(QStringView text)
{
    return isHyphenatedWord(text, 64);
}

} // namespace tillside
