#include "tests/support/oracle/judgements.h"

#include "tests/support/oracle/oracle.h"

#include <QTest>

using namespace tillside;

namespace judgements {

void addColumns()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<PaymentEvent>("event");
    QTest::addColumn<EvidenceCode>("code");
    QTest::addColumn<bool>("ifItStays");
}

void row(const char *name, const QByteArray &body, Event event, Code code, int status)
{
    QTest::newRow(name) << status << body << event << code << false;
}

void staying(const char *name, const QByteArray &body, Event event, Code code)
{
    QTest::newRow(name) << 200 << body << event << code << true;
}

void running(const char *name, const QByteArray &body, int status)
{
    row(name, body, Event::Progress, Code::Progress, status);
}

void unfit(const char *name, const QByteArray &body, Code code)
{
    row(name, body, Event::Contradiction, code);
}

void check(const PaymentRecord &payment)
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, body);
    QFETCH(const PaymentEvent, event);
    QFETCH(const EvidenceCode, code);
    QFETCH(const bool, ifItStays);
    const Judgement judgement = judge(payment, readAnswer(status, body));
    QCOMPARE(QString(nameOf(judgement.event)), QString(nameOf(event)));
    QCOMPARE(QString(nameOf(judgement.code)), QString(nameOf(code)));
    QCOMPARE(judgement.ifItStays, ifItStays);
    const auto when = ifItStays ? oracle::When::IfItStays : oracle::When::AtOnce;
    for (const Event end : {Event::Approved, Event::ApprovedForLess, Event::Voided, Event::Declined,
                            Event::Cancelled})
        QVERIFY2(oracle::permits(end, payment, status, body, when) == (end == event),
                 nameOf(end).data());
}

} // namespace judgements
