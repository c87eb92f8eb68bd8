#include "core/simulator/timing.h"

namespace tillside::sim {

std::chrono::milliseconds Span::draw(QRandomGenerator &random) const
{
    const auto width = static_cast<quint32>((most - least).count());
    return least + std::chrono::milliseconds(random.bounded(width + 1));
}

Timing Timing::fast()
{
    Timing timing;
    timing.accept = {2ms, 4ms};
    timing.card = {4ms, 8ms};
    timing.bank = {3ms, 6ms};
    timing.remark = {400ms, 700ms};
    timing.turn = {1s, 3s};
    timing.cancelNotice = 4ms;
    timing.noCard = 120ms;
    timing.dripEvery = 2ms;
    timing.outage = 300ms;
    return timing;
}

Timing Timing::instant()
{
    Timing timing = fast();
    timing.accept = {};
    timing.card = {};
    timing.bank = {};
    timing.remark = {};
    timing.cancelNotice = 0ms;
    timing.noCard = 0ms;
    return timing;
}

Timing Timing::manual()
{
    Timing timing = fast();
    timing.noCard = Timing().noCard;
    timing.customerActs = false;
    return timing;
}

} // namespace tillside::sim
