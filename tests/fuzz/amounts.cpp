#include "core/terminal/wiremessages.h"
#include "tests/fuzz/target.h"
#include "ui/charge/amountentry.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <vector>

// Amounts as people enter them: the first byte chooses the currency, its decimals, the way of entry
// and the locale; the rest is used once as a sequence of keys and once as a text. The amount shown
// must equal the amount charged, to the cent.

namespace tillside::fuzz {

using namespace Qt::StringLiterals;

namespace {

struct Till {
    Currency currency;
    int decimals = 0;
    AmountEntryMode mode = AmountEntryMode::FromTheRight;
    QLocale locale;
};

std::vector<Till> everyTill()
{
    std::vector<Till> all;
    for (const QString &locale : {u"en_US"_s, u"de_DE"_s, u"de_CH"_s, u"fr_FR"_s, u"ar_EG"_s,
                                  u"en_IN"_s, u"ff_Adlm_GN"_s, u"es_ES"_s}) {
        for (const AmountEntryMode mode : kAmountEntryModes) {
            for (int decimals = 0; decimals <= 4; ++decimals)
                all.push_back(
                    {Currency::fromCode(u"EUR").value(), decimals, mode, QLocale(locale)});
        }
    }
    return all;
}

/// The digits in \a text, in any script, as people read them.
QString digitsIn(const QString &text)
{
    QString digits;
    const auto characters = text.toStdU32String();
    for (const char32_t c : characters) {
        if (const int digit = QChar::digitValue(c); digit >= 0)
            digits += QString::number(digit);
    }
    return digits;
}

/// Removes the zeros that an amount may gain or lose at either end when it is written differently.
QString withoutOuterZeros(QString digits)
{
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    while (digits.endsWith(u'0'))
        digits.chop(1);
    return digits;
}

qint64 chargedFor(const Money &amount)
{
    const PaymentRequest request{.amount = amount, .reference = Reference::parse(u"A-1").value()};
    return QJsonDocument::fromJson(toJson(request)).object().value("amountTrans"_L1).toInteger();
}

void tryAmount(const Money &amount, const QLocale &locale)
{
    promise(amount.minor() >= 0 && amount.minor() <= Money::kLargest, "an amount is 0 to kLargest");
    promise(digitsIn(amount.toText(locale)).toLongLong() == amount.minor(),
            "the digits that are shown are the amount");
    promise(chargedFor(amount) == amount.minor(), "what is shown is what is charged");
    const auto read = Money::parseDecimal(amount.toDecimal(), amount.currency(), amount.decimals());
    promise(read && read.value() == amount, "what is written is read back");
}

bool press(char key, AmountEntry &entry)
{
    switch (key) {
    case '#': return entry.typeDoubleZero();
    case '.': return entry.typeDecimalMark();
    case '<': return entry.backspace();
    case 'C': return entry.clear();
    default: break;
    }
    return key >= '0' && key <= '9' && entry.typeDigit(key - '0');
}

void tryKeys(const Till &till, const QByteArray &keys)
{
    AmountEntry entry(till.currency, till.decimals, till.mode);
    for (const char key : keys) {
        const Money before = entry.amount();
        const bool didSomething = press(key, entry);
        promise(didSomething || entry.amount() == before,
                "a key that does nothing changes nothing");
        promise(entry.amount().minor() <= Money::kLargest, "no key goes above kLargest");
    }
    tryAmount(entry.amount(), till.locale);
    AmountEntry again(till.currency, till.decimals, till.mode);
    again.set(entry.amount());
    promise(again.amount() == entry.amount(), "an amount that is set is the amount");
}

void tryDecimal(const Till &till, const QString &text)
{
    const auto read = Money::parseDecimal(text, till.currency, till.decimals);
    if (!read)
        return;
    tryAmount(read.value(), till.locale);
    const auto plain = Money::parse(text, till.currency, till.decimals, QLocale::c());
    promise(plain && plain.value() == read.value(), "what a program writes has one meaning");
}

void tryText(const Till &till, const QString &text)
{
    const auto read = Money::parse(text, till.currency, till.decimals, till.locale);
    if (!read)
        return;
    tryAmount(read.value(), till.locale);
    promise(withoutOuterZeros(digitsIn(text))
                == withoutOuterZeros(QString::number(read.value().minor())),
            "no digit is lost or invented");
}

} // namespace

void tryInput(const QByteArray &input)
{
    static const std::vector<Till> tills = everyTill();
    if (input.isEmpty())
        return;
    const Till &till = tills.at(static_cast<uchar>(input.front()) % tills.size());
    tryKeys(till, input.sliced(1));
    tryText(till, QString::fromUtf8(input.sliced(1)));
    tryDecimal(till, QString::fromUtf8(input.sliced(1)));
}

} // namespace tillside::fuzz
