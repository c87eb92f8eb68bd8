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

struct Reason {
    QLatin1StringView code; ///< ISO 8583, field 39.
    Wording words;
};

constexpr std::array kReasons{
    Reason{"04"_L1, kInSilence},
    Reason{"07"_L1, kInSilence},
    //: A declined payment.
    Reason{"14"_L1, QT_TRANSLATE_NOOP("Texts", "The card number is not valid.")},
    Reason{"41"_L1, kInSilence},
    Reason{"43"_L1, kInSilence},
    //: A declined payment.
    Reason{"51"_L1, QT_TRANSLATE_NOOP("Texts", "Not enough money on the card.")},
    //: A declined payment.
    Reason{"54"_L1, QT_TRANSLATE_NOOP("Texts", "The card has expired.")},
    //: A declined payment.
    Reason{"55"_L1, QT_TRANSLATE_NOOP("Texts", "Wrong PIN.")},
    Reason{"57"_L1, kNotThisCard},
    Reason{"58"_L1, kNotThisCard},
    Reason{"61"_L1, kOverTheLimit},
    Reason{"62"_L1, kNotThisCard},
    Reason{"65"_L1, kOverTheLimit},
    //: A declined payment.
    Reason{"75"_L1, QT_TRANSLATE_NOOP("Texts", "The PIN was wrong too many times.")},
    Reason{"91"_L1, kNoAnswer},
    Reason{"96"_L1, kNoAnswer},
};

} // namespace

QString declineReason(const QString &code)
{
    const auto found = std::find_if(kReasons.begin(), kReasons.end(),
                                    [&](const Reason &reason) { return reason.code == code; });
    return (found == kReasons.end() ? kWithoutReason : found->words).text();
}

} // namespace tillside::texts
