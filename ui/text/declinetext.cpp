#include "ui/text/declinetext.h"

#include "ui/text/wording.h"

#include <algorithm>
#include <array>

namespace tillside::texts {

using namespace Qt::StringLiterals;

namespace {

//: A declined payment: the bank did not say why.
constexpr Wording kWithoutReason = QT_TRANSLATE_NOOP("Texts", "The bank gave no reason.");
//: A declined payment, where the reason must not be said in front of the customer.
constexpr Wording kInSilence = QT_TRANSLATE_NOOP("Texts", "The bank declined it.");
//: A declined payment.
constexpr Wording kNotThisCard = QT_TRANSLATE_NOOP("Texts", "Not allowed for this card.");
//: A declined payment: above the card's limit for one payment or one day.
constexpr Wording kOverTheLimit = QT_TRANSLATE_NOOP("Texts", "Over the card's limit.");
//: A declined payment: the card's bank, or the connection to it, did not work.
constexpr Wording kNoAnswer = QT_TRANSLATE_NOOP("Texts", "The bank did not answer.");

//: What to say to the customer after a declined payment: this card will not work now.
constexpr Wording kAnotherCard
    = QT_TRANSLATE_NOOP("Texts", "Ask for another card or another way to pay.");
//: What to say to the customer after a declined payment, because the bank did not answer.
constexpr Wording kInAMoment
    = QT_TRANSLATE_NOOP("Texts", "The same card may be tried again in a moment.");

struct Row {
    QLatin1StringView code; ///< ISO 8583, field 39.
    Wording reason;
    Wording advice; ///< Nothing where any would tell the customer the reason.
};

constexpr std::array kRows{
    Row{"04"_L1, kInSilence, kNothing},
    Row{"07"_L1, kInSilence, kNothing},
    //: A declined payment.
    Row{"14"_L1, QT_TRANSLATE_NOOP("Texts", "The card number is not valid."), kAnotherCard},
    //: A declined payment: the bank wants to know more than a tap of the card.
    Row{"1A"_L1, QT_TRANSLATE_NOOP("Texts", "The bank asks for the PIN."),
        //: What to say to the customer after a declined payment: a tap was not enough.
        QT_TRANSLATE_NOOP("Texts", "Try the same card again: insert it and enter the PIN.")},
    Row{"41"_L1, kInSilence, kNothing},
    Row{"43"_L1, kInSilence, kNothing},
    //: A declined payment.
    Row{"51"_L1, QT_TRANSLATE_NOOP("Texts", "Not enough money on the card."), kAnotherCard},
    //: A declined payment.
    Row{"54"_L1, QT_TRANSLATE_NOOP("Texts", "The card has expired."), kAnotherCard},
    //: A declined payment.
    Row{"55"_L1, QT_TRANSLATE_NOOP("Texts", "Wrong PIN."),
        //: What to say to the customer after a wrong PIN.
        QT_TRANSLATE_NOOP("Texts", "The same card may be tried again with the right PIN.")},
    Row{"57"_L1, kNotThisCard, kAnotherCard},
    Row{"58"_L1, kNotThisCard, kAnotherCard},
    Row{"61"_L1, kOverTheLimit, kAnotherCard},
    Row{"62"_L1, kNotThisCard, kAnotherCard},
    Row{"65"_L1, kOverTheLimit, kAnotherCard},
    //: A declined payment.
    Row{"75"_L1, QT_TRANSLATE_NOOP("Texts", "The PIN was wrong too many times."), kAnotherCard},
    Row{"91"_L1, kNoAnswer, kInAMoment},
    Row{"96"_L1, kNoAnswer, kInAMoment},
};

const Row &rowOf(const QString &code)
{
    static constexpr Row kOther{{}, kWithoutReason, kAnotherCard};
    const auto found = std::find_if(kRows.begin(), kRows.end(),
                                    [&](const Row &row) { return row.code == code; });
    return found == kRows.end() ? kOther : *found;
}

} // namespace

QString declineReason(const QString &code)
{
    return rowOf(code).reason.text();
}

QString declineAdvice(const QString &code)
{
    return rowOf(code).advice.text();
}

} // namespace tillside::texts
