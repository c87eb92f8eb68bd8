#include "core/control/checkitemlist.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

QDateTime at(int hour, int minute, int second)
{
    return {QDate(2026, 3, 4), {hour, minute, second}, Qt::UTC};
}

CheckItem item(PaymentState state, QChar name)
{
    CheckItem item;
    item.payment.state = state;
    item.payment.id = PaymentId::parse(u"P-00000000A"_s + name).value();
    item.payment.startedAt = at(12, name.unicode() - u'A', 0);
    return item;
}

QString orderOf(const CheckItemList &list)
{
    QString names;
    for (const CheckItem &item : list.items())
        names += item.payment.id.text().back();
    return names;
}

} // namespace

/// The order of "Payments to check", during a visit and from one visit to the next.
class CheckItemListTest final : public QObject {
    Q_OBJECT

private slots:
    void aVisitBeginsOldestFirstAndSettledBelow();
    void nothingMovesDuringAVisit();
    void aContradictionStaysOnTop();
};

void CheckItemListTest::aVisitBeginsOldestFirstAndSettledBelow()
{
    CheckItemList list;
    CheckItem byHand = item(PaymentState::Unanswered, u'A');
    byHand.payment.settled = Settlement{SettledAs::Charged, u"1"_s, {}, at(12, 20, 0)};
    list.update({item(PaymentState::Unanswered, u'C'), byHand, item(PaymentState::Disputed, u'B')});
    list.beginVisit();
    QCOMPARE(orderOf(list), u"BCA"_s);
    QCOMPARE(list.openCount(), 2);
}

void CheckItemListTest::nothingMovesDuringAVisit()
{
    CheckItemList list;
    list.update({item(PaymentState::Unanswered, u'A'), item(PaymentState::Unanswered, u'C')});
    list.beginVisit();
    list.update({item(PaymentState::Approved, u'A'), item(PaymentState::Unidentified, u'B')});
    QCOMPARE(orderOf(list), u"ACB"_s);
    QCOMPARE(list.items().front().payment.state, PaymentState::Approved);
    QCOMPARE(list.openCount(), 2);
    list.beginVisit();
    QCOMPARE(orderOf(list), u"BC"_s);
}

void CheckItemListTest::aContradictionStaysOnTop()
{
    CheckItemList list;
    CheckItem wrong = item(PaymentState::Approved, u'C');
    wrong.payment.settled = Settlement{SettledAs::NotCharged, u"1"_s, {}, at(12, 20, 0)};
    list.update({item(PaymentState::Unanswered, u'A'), wrong});
    list.beginVisit();
    QCOMPARE(orderOf(list), u"CA"_s);
    QCOMPARE(list.openCount(), 1);
}

QTEST_GUILESS_MAIN(CheckItemListTest)
#include "checkitemlisttest.moc"
