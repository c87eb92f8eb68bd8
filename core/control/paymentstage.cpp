#include "core/control/paymentstatus.h"

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Word {
    QLatin1StringView in; ///< Part of a terminal's text, in lower case.
    Stage stage = Stage::Sent;
};

// Texts seen in LocalLink's and Paynt's samples. The first match counts.
constexpr std::array kWords{
    Word{"transaction finished"_L1, Stage::Done},
    Word{"remove card"_L1, Stage::Done},
    Word{"card read"_L1, Stage::Bank},
    Word{"authoris"_L1, Stage::Bank},
    Word{"authoriz"_L1, Stage::Bank},
    Word{"processing"_L1, Stage::Bank},
    Word{"connecting"_L1, Stage::Bank},
    Word{"present"_L1, Stage::Card},
    Word{"insert"_L1, Stage::Card},
    Word{"swipe"_L1, Stage::Card},
    Word{"tap card"_L1, Stage::Card},
    Word{"enter pin"_L1, Stage::Card},
    Word{"started"_L1, Stage::Card},
};

} // namespace

std::optional<Stage> stageSaid(const QString &text)
{
    const QString said = text.toLower();
    const auto found = std::find_if(kWords.begin(), kWords.end(),
                                    [&said](const Word &word) { return said.contains(word.in); });
    return found == kWords.end() ? std::nullopt : std::optional(found->stage);
}

} // namespace tillside
