#include "ui/transactions/totalsview.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QLocale kEnglish(QLocale::English);
const Currency kEuro{u"EUR"_s, 978, 2};
const Currency kYen{u"JPY"_s, 392, 0};

PaymentTotal total(PaymentType type, Standing standing, qint64 count, qint64 minor,
                   const Currency &currency = kEuro)
{
    PaymentTotal total{.type = type, .standing = standing, .count = count, .extras = {}};
    total.asked = Money(minor, currency);
    total.approved = Money(hasMovedMoney(standing) ? minor : 0, currency);
    return total;
}

/// The figures in one line: "Sales, 2 €20.00 | Refunds, 1 −€5.00".
QString line(const std::vector<PaymentTotal> &totals)
{
    QStringList figures;
    for (const TotalView &view : totalViews(totals, kEnglish))
        figures << view.caption + u' ' + view.sum;
    return figures.join(u" | "_s);
}

} // namespace

/// The figures under the list of payments: what is not known is in no sum.
class TotalsViewTest final : public QObject {
    Q_OBJECT

private slots:
    void nothingHasNoFigures() { QCOMPARE(line({}), QString()); }

    void salesAndCapturesAreSummed()
    {
        QCOMPARE(line({total(PaymentType::Sale, Standing::Approved, 2, 2000),
                       total(PaymentType::Capture, Standing::Approved, 1, 500)}),
                 u"Sales, 3 €25.00"_s);
    }

    void refundsLeaveAndTheTotalIsWithoutThem()
    {
        QCOMPARE(line({total(PaymentType::Sale, Standing::Approved, 2, 2000),
                       total(PaymentType::Refund, Standing::Approved, 1, 500)}),
                 u"Sales, 2 €20.00 | Refunds, 1 \u2212€5.00 | Total €15.00"_s);
    }

    /// A void may return money that was only held, so a total would be a guess.
    void voidsHaveNoTotal()
    {
        QCOMPARE(line({total(PaymentType::Sale, Standing::Approved, 2, 2000),
                       total(PaymentType::Refund, Standing::Approved, 1, 500),
                       total(PaymentType::Void, Standing::Approved, 1, 700)}),
                 u"Sales, 2 €20.00 | Refunds, 1 \u2212€5.00 | Voids, 1 €7.00"_s);
    }

    void whatMovedNoMoneyIsInNoFigure()
    {
        QCOMPARE(line({total(PaymentType::Sale, Standing::Declined, 3, 900),
                       total(PaymentType::Sale, Standing::Cancelled, 3, 900),
                       total(PaymentType::Sale, Standing::Voided, 3, 900),
                       total(PaymentType::Sale, Standing::NotCharged, 3, 900)}),
                 QString());
    }

    void whatIsNotKnownStandsApart()
    {
        QCOMPARE(line({total(PaymentType::Sale, Standing::Approved, 1, 1000),
                       total(PaymentType::Sale, Standing::NotKnown, 1, 300),
                       total(PaymentType::Sale, Standing::Contradicted, 1, 200),
                       total(PaymentType::PreAuth, Standing::Approved, 1, 5000),
                       total(PaymentType::Sale, Standing::Settled, 1, 100)}),
                 u"Sales, 1 €10.00 | Pre-authorised, 1 €50.00 | Settled by hand, 1 €1.00 | "
                 "Not known yet, 2 €5.00"_s);
    }

    void extrasAreNamed()
    {
        PaymentTotal tipped = total(PaymentType::Sale, Standing::Approved, 1, 1184);
        tipped.extras.tip = 107;
        QCOMPARE(line({tipped}), u"Sales, 1 €11.84 | Tips and extras in it €1.07"_s);
    }

    void eachMoneyHasItsOwnFigures()
    {
        QCOMPARE(line({total(PaymentType::Sale, Standing::Approved, 1, 1000),
                       total(PaymentType::Sale, Standing::Approved, 1, 1000, kYen)}),
                 u"Sales, 1 €10.00 | Sales, 1 JPY\u00a01,000"_s);
    }
};

QTEST_APPLESS_MAIN(TotalsViewTest)
#include "totalsviewtest.moc"
