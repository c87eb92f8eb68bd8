#include "ui/payment/stageview.h"

#include <QCoreApplication>

namespace tillside {

namespace {

struct Payment {
    Q_DECLARE_TR_FUNCTIONS(Payment)
};

QString word(Stage stage)
{
    switch (stage) {
    case Stage::Sent:
        //: Stage of a running payment: it is on its way to the terminal.
        return Payment::tr("Sent");
    case Stage::Card:
        //: Stage of a running payment: the customer presents the card.
        return Payment::tr("Card");
    case Stage::Bank:
        //: Stage of a running payment: the bank is asked.
        return Payment::tr("Bank");
    case Stage::Done:
        //: Stage of a running payment: the terminal has finished.
        return Payment::tr("Done");
    }
    Q_UNREACHABLE();
}

Icon iconOf(Stage stage)
{
    switch (stage) {
    case Stage::Sent: return Icon::Send;
    case Stage::Card: return Icon::Card;
    case Stage::Bank: return Icon::Bank;
    case Stage::Done: return Icon::Done;
    }
    Q_UNREACHABLE();
}

StageView stageView(Stage stage, std::optional<Stage> now)
{
    using Progress = StageView::Progress;
    if (!now)
        return {word(stage), iconOf(stage), Progress::Ahead};
    return {word(stage), iconOf(stage),
            stage < *now       ? Progress::Behind
                : stage > *now ? Progress::Ahead
                               : Progress::Now};
}

} // namespace

std::array<StageView, kStages.size()> stageViews(std::optional<Stage> now)
{
    std::array<StageView, kStages.size()> views;
    for (const Stage stage : kStages)
        views.at(static_cast<std::size_t>(stage)) = stageView(stage, now);
    return views;
}

} // namespace tillside
