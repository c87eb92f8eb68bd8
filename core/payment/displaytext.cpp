#include "core/payment/displaytext.h"

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QLatin1StringView in; ///< Part of a terminal's text, in lower case.
    DisplayText means = DisplayText::Started;
};

// The first match counts. Sources: LocalLink's and Paynt's samples, DNA Payments' list of
// POSitive's texts, and recorded traffic of both.
constexpr std::array kWords{
    Word{"transaction finished"_L1, DisplayText::Finished},
    Word{"remove card"_L1, DisplayText::Finished},
    Word{"card inserted"_L1, DisplayText::CardRead},
    // Before "declined": "Contactless declined, insert card".
    Word{"insert"_L1, DisplayText::LookingForCard},
    Word{"present"_L1, DisplayText::LookingForCard},
    Word{"swipe"_L1, DisplayText::LookingForCard},
    Word{"tap card"_L1, DisplayText::LookingForCard},
    Word{"getcard"_L1, DisplayText::LookingForCard},
    Word{"pin entered"_L1, DisplayText::CardRead},
    Word{"pin requested"_L1, DisplayText::EnteringPin},
    Word{"enter pin"_L1, DisplayText::EnteringPin},
    Word{"wrong pin"_L1, DisplayText::EnteringPin},
    Word{"card read"_L1, DisplayText::CardRead},
    Word{"card type"_L1, DisplayText::CardRead},
    // Before "approved": "Host Approved".
    Word{"host"_L1, DisplayText::AskingHost},
    Word{"authoris"_L1, DisplayText::AskingHost},
    Word{"authoriz"_L1, DisplayText::AskingHost},
    Word{"processing"_L1, DisplayText::AskingHost},
    Word{"connecting"_L1, DisplayText::AskingHost},
    Word{"approved"_L1, DisplayText::Ending},
    Word{"declined"_L1, DisplayText::Ending},
    Word{"cancelled"_L1, DisplayText::Ending},
    Word{"canceled"_L1, DisplayText::Ending},
    Word{"started"_L1, DisplayText::Started},
};

} // namespace

std::optional<DisplayText> readDisplayText(const QString &text)
{
    const QString said = text.toLower();
    const auto found = std::find_if(kWords.begin(), kWords.end(),
                                    [&said](const Word &word) { return said.contains(word.in); });
    return found == kWords.end() ? std::nullopt : std::optional(found->means);
}

bool isNearTheEnd(DisplayText said)
{
    switch (said) {
    case DisplayText::Started:
    case DisplayText::LookingForCard:
    case DisplayText::EnteringPin: return false;
    case DisplayText::CardRead:
    case DisplayText::AskingHost:
    case DisplayText::Ending:
    case DisplayText::Finished: return true;
    }
    Q_UNREACHABLE();
}

} // namespace tillside
