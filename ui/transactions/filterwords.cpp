#include "ui/transactions/filterwords.h"

#include "ui/text/phrasetext.h"
#include "ui/text/searchtext.h"
#include "ui/text/storagetext.h"

#include <QCoreApplication>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Filters {
    Q_DECLARE_TR_FUNCTIONS(Filters)
};

} // namespace

QString rangeWords(const DayRange &range, const QLocale &locale)
{
    const QString first = texts::dateText(range.first.startOfDay(), locale);
    if (range.first == range.last)
        return first;
    //: The days of a list: the first and the last one, as dates.
    return Filters::tr("%1 to %2").arg(first, texts::dateText(range.last.startOfDay(), locale));
}

QString dayWords(DayChoice days)
{
    switch (days) {
    case DayChoice::Today:
        //: Which days the list of payments covers.
        return Filters::tr("Today");
    case DayChoice::Yesterday:
        //: Which days the list of payments covers.
        return Filters::tr("Yesterday");
    case DayChoice::LastSevenDays:
        //: Which days the list of payments covers, today included.
        return Filters::tr("Last 7 days");
    case DayChoice::LastThirtyDays:
        //: Which days the list of payments covers, today included.
        return Filters::tr("Last 30 days");
    case DayChoice::FromTo:
        //: Which days the list of payments covers: a person chooses them in a calendar.
        return Filters::tr("Choose days…");
    case DayChoice::EveryDay:
        //: Which days the list of payments covers: all.
        return Filters::tr("All days");
    }
    Q_UNREACHABLE();
}

std::vector<OutcomeChoice> outcomeChoices()
{
    return {
        //: Which payments a list shows.
        {u"all"_s, Filters::tr("All outcomes"), {}, {}},
        //: Which payments a list shows: those of this outcome.
        {u"approved"_s, Filters::tr("Approved"), {}, {Standing::Approved}},
        //: Which payments a list shows: those of this outcome.
        {u"declined"_s, Filters::tr("Declined"), {}, {Standing::Declined}},
        //: Which payments a list shows: those that were cancelled or never charged.
        {u"notCharged"_s,
         Filters::tr("Cancelled or not charged"),
         {},
         {Standing::Cancelled, Standing::NotCharged}},
        //: Which payments a list shows: those of this outcome.
        {u"notKnown"_s,
         Filters::tr("Not known yet"),
         {},
         {Standing::NotKnown, Standing::Contradicted}},
        //: Which payments a list shows: those whose outcome a supervisor recorded.
        {u"settled"_s, Filters::tr("Settled by hand"), {}, {Standing::Settled}},
        //: Which payments a list shows: those of this type.
        {u"refunds"_s, Filters::tr("Refunds"), PaymentType::Refund, {}},
        //: Which payments a list shows: those of this type.
        {u"preAuths"_s, Filters::tr("Pre-authorisations"), PaymentType::PreAuth, {}},
        //: Which payments a list shows: those of this type.
        {u"voids"_s, Filters::tr("Voids"), PaymentType::Void, {}},
    };
}

QString emptyWords(const TransactionsController &controller, const PaymentList &list)
{
    if (const auto problem = controller.problem())
        return texts::textOf(*problem);
    if (list.error())
        return texts::textOf(*list.error());
    if (!list.isRead() || !list.payments().empty())
        return {};
    if (!controller.wish().search.trimmed().isEmpty()) {
        //: Instead of the list of payments: a search in these days found nothing.
        return controller.wish().days == DayChoice::EveryDay
            ? Filters::tr("No payment fits this search.")
            //: Instead of the list of payments: a search found nothing in the chosen days.
            : Filters::tr("No payment of these days fits this search.");
    }
    //: Instead of the list of payments: there is none for the chosen days and outcomes.
    return Filters::tr("No payments here yet.");
}

QString listWarning(const PaymentList &list)
{
    if (!list.isTooWide())
        return {};
    //: Above the list of payments: a search with few letters.
    return Filters::tr("Many references begin like that, so they are not listed. Type more of it.");
}

} // namespace tillside
