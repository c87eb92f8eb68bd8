#include "core/control/paymentstatus.h"
#include "core/payment/displaytext.h"

namespace tillside {

namespace {

std::optional<Stage> stageOf(DisplayText said)
{
    switch (said) {
    case DisplayText::Started:
    case DisplayText::LookingForCard:
    case DisplayText::EnteringPin: return Stage::Card;
    case DisplayText::CardRead:
    case DisplayText::AskingHost: return Stage::Bank;
    // The flags may say something else two seconds later, so the payment stays where it is.
    case DisplayText::Ending: return std::nullopt;
    case DisplayText::Finished: return Stage::Done;
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Stage> stageSaid(const QString &text)
{
    const auto said = readDisplayText(text);
    return said ? stageOf(*said) : std::nullopt;
}

} // namespace tillside
