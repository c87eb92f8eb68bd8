#include "ui/transactions/totalsview.h"

#include "ui/text/isolated.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdlib>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

struct Totals {
    Q_DECLARE_TR_FUNCTIONS(Totals)
};

/// A count and a sum of one currency.
struct Figure {
    qint64 count = 0;
    qint64 minor = 0;

    void add(qint64 payments, qint64 amount)
    {
        count += payments;
        minor += amount;
    }
};

/// What payments in one currency came to.
struct Sums {
    Money money; ///< Says the currency and its decimals.
    Figure sales;
    Figure refunds;
    Figure voids;
    Figure held; ///< By pre-authorisations, captured or not.
    Figure settled; ///< By hand, either way.
    Figure open; ///< Not known yet, or in doubt.
    qint64 extrasMinor = 0;
};

Sums &sumsFor(std::vector<Sums> &all, const Money &money)
{
    const auto same = std::find_if(all.begin(), all.end(), [&money](const Sums &sums) {
        return sums.money.hasSameUnit(money);
    });
    if (same != all.end())
        return *same;
    all.push_back({.money = money});
    return all.back();
}

void addMoved(Sums &sums, const PaymentTotal &total)
{
    switch (total.type) {
    case PaymentType::Sale:
    case PaymentType::Capture:
        sums.sales.add(total.count, total.approved.minor());
        sums.extrasMinor += total.extras.total();
        break;
    case PaymentType::Refund: sums.refunds.add(total.count, total.approved.minor()); break;
    case PaymentType::Void: // Its answer need not name the amount.
        sums.voids.add(total.count, total.asked.minor());
        break;
    case PaymentType::PreAuth: sums.held.add(total.count, total.approved.minor()); break;
    }
}

void add(std::vector<Sums> &all, const PaymentTotal &total)
{
    switch (total.standing) {
    case Standing::Approved: return addMoved(sumsFor(all, total.asked), total);
    case Standing::NotKnown:
    case Standing::Contradicted:
        return sumsFor(all, total.asked).open.add(total.count, total.asked.minor());
    case Standing::Settled:
        return sumsFor(all, total.asked).settled.add(total.count, total.asked.minor());
    case Standing::Voided:
    case Standing::Declined:
    case Standing::Cancelled:
    case Standing::NotCharged: return;
    }
}

int counted(const Figure &figure)
{
    return static_cast<int>(figure.count);
}

/// \a minor in the money of \a sums.
QString sumOf(const Sums &sums, qint64 minor, const QLocale &locale)
{
    const Money sum(std::abs(minor), sums.money.currency(), sums.money.decimals());
    return minor < 0 ? u"\u2212"_s + texts::amountText(sum, locale)
                     : texts::amountText(sum, locale);
}

void addSums(std::vector<TotalView> &views, const Sums &sums, const QLocale &locale)
{
    const auto put = [&](const QString &caption, qint64 minor,
                         std::optional<ColourRole> role = {}) {
        views.push_back({.caption = caption, .sum = sumOf(sums, minor, locale), .role = role});
    };
    if (sums.sales.count > 0) {
        //: Under the list of payments, above their sum.
        put(Totals::tr("Sales, %n", nullptr, counted(sums.sales)), sums.sales.minor);
    }
    if (sums.extrasMinor != 0) {
        //: Under the list of payments: the part of the sums that is tips, cash-back and surcharges.
        put(Totals::tr("Tips and extras in it"), sums.extrasMinor);
    }
    if (sums.refunds.count > 0) {
        //: Under the list of payments, above their sum, which left the shop.
        put(Totals::tr("Refunds, %n", nullptr, counted(sums.refunds)), -sums.refunds.minor,
            ColourRole::Refund);
    }
    if (sums.refunds.count > 0 && sums.sales.count > 0 && sums.voids.count == 0) {
        //: Under the list of payments, above what sales brought in without refunds.
        put(Totals::tr("Total"), sums.sales.minor - sums.refunds.minor);
    }
}

/// What is in no sum.
void addApart(std::vector<TotalView> &views, const Sums &sums, const QLocale &locale)
{
    const auto put = [&](const QString &caption, const Figure &figure, ColourRole role) {
        if (figure.count > 0)
            views.push_back({caption, sumOf(sums, figure.minor, locale), role});
    };
    //: Under the list of payments, above the sum of the pre-authorisations, captured or not.
    put(Totals::tr("Pre-authorised, %n", nullptr, counted(sums.held)), sums.held, ColourRole::Hold);
    //: Under the list of payments, above the sum of what they undid.
    put(Totals::tr("Voids, %n", nullptr, counted(sums.voids)), sums.voids, ColourRole::Neutral);
    //: Under the list of payments, above the sum of those whose outcome a person recorded.
    put(Totals::tr("Settled by hand, %n", nullptr, counted(sums.settled)), sums.settled,
        ColourRole::Neutral);
    //: Under the list of payments, above their sum, which is in no other sum.
    put(Totals::tr("Not known yet, %n", nullptr, counted(sums.open)), sums.open,
        ColourRole::Warning);
}

} // namespace

std::vector<TotalView> totalViews(const std::vector<PaymentTotal> &totals, const QLocale &locale)
{
    std::vector<Sums> all;
    for (const PaymentTotal &total : totals)
        add(all, total);
    std::vector<TotalView> views;
    for (const Sums &sums : all)
        addSums(views, sums, locale);
    for (const Sums &sums : all)
        addApart(views, sums, locale);
    return views;
}

} // namespace tillside
