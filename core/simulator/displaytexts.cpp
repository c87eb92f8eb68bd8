#include "core/simulator/displaytexts.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

struct DisplayText {
    QLatin1StringView ours; ///< As the other dialects say it.
    int value = 0;
    QLatin1StringView text;
};

constexpr std::array kTexts{
    DisplayText{"Transaction started"_L1, 1, "Transaction started"_L1},
    DisplayText{"Transaction approved"_L1, 2, "Transaction Approved"_L1},
    DisplayText{"Transaction declined"_L1, 3, "Transaction Declined"_L1},
    DisplayText{"Card inserted"_L1, 6, "Card type EMV"_L1},
    DisplayText{"Contactless card read"_L1, 7, "Card type CTLS"_L1},
    DisplayText{"Transaction Cancelled"_L1, 10, "Transaction Cancelled"_L1},
    DisplayText{"Transaction finished"_L1, 12, "Transaction Finished"_L1},
    DisplayText{"Present card"_L1, 13, "GetCard Screen Displayed"_L1},
    DisplayText{"Pin Requested"_L1, 15, "Pin Requested"_L1},
    DisplayText{"Host Approved"_L1, 16, "Host Approved"_L1},
};

} // namespace

QJsonArray displayEntries(const QStringList &texts, const EntryNames &names)
{
    QJsonArray entries;
    for (const QString &text : texts) {
        const auto known = std::ranges::find(kTexts, text, &DisplayText::ours);
        const bool isKnown = known != kTexts.end();
        entries.append(QJsonObject{{names.text, isKnown ? QString(known->text) : text},
                                   {names.value, isKnown ? known->value : 0}});
    }
    return entries;
}

} // namespace tillside::sim
