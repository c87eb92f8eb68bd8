#include "core/simulator/faultplan.h"

#include <QSet>
#include <QTest>

using namespace tillside::sim;
using namespace Qt::StringLiterals;

class ScenarioTest : public QObject {
    Q_OBJECT
private slots:
    void everyFaultHasOneLine();
    void everyScenarioComesBackFromItsText();
    void whatIsLeftOutIsTheUsual_data();
    void whatIsLeftOutIsTheUsual();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void aFaultStrikesAtItsStageAndAsOftenAsItShould();
    void aFaultOfTheLineIsSetOffByOneQuestionOnly();
};

void ScenarioTest::everyFaultHasOneLine()
{
    QSet<QString> names;
    int count = 0;
    for (const FaultLine &line : faultTable()) {
        names.insert(line.name);
        QVERIFY(!line.explanation.isEmpty());
        QCOMPARE(lineOf(line.fault).name, line.name);
        ++count;
    }
    QCOMPARE(names.size(), count);
    QCOMPARE(count, static_cast<int>(Fault::Reboot) + 1);
}

void ScenarioTest::everyScenarioComesBackFromItsText()
{
    int tried = 0;
    for (const FaultLine &line : faultTable()) {
        for (const int times : {0, 1, 7}) {
            const Scenario scenario{line.fault, line.usual, times};
            if (line.fault == Fault::None)
                continue;
            QCOMPARE(Scenario::parse(scenario.toText()), scenario);
            ++tried;
        }
    }
    QCOMPARE(tried, 3 * static_cast<int>(Fault::Reboot));
    QCOMPARE(Scenario::parse(Scenario().toText()), Scenario());
}

void ScenarioTest::whatIsLeftOutIsTheUsual_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("full");
    QTest::newRow("name") << u"reply-lost"_s << u"reply-lost@post*0"_s;
    QTest::newRow("stage") << u"reply-lost@bank"_s << u"reply-lost@bank*0"_s;
    QTest::newRow("number") << u"error-500*2"_s << u"error-500@post*2"_s;
    QTest::newRow("result") << u"wrong-amount"_s << u"wrong-amount@result*0"_s;
    QTest::newRow("some times") << u"unknown-then-known@result"_s
                                << u"unknown-then-known@result*3"_s;
    QTest::newRow("once") << u"reboot"_s << u"reboot@card*1"_s;
}

void ScenarioTest::whatIsLeftOutIsTheUsual()
{
    QFETCH(const QString, text);
    const auto scenario = Scenario::parse(text);
    QVERIFY(scenario);
    QTEST(scenario->toText(), "full");
}

void ScenarioTest::nonsenseIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text :
         {"", "@post", "*2", "reply", "reply-lost@", "reply-lost@shop", "reply-lost@post*",
          "reply-lost*-1", "reply-lost*two", "reply-lost*99999999999", "reply-lost*+3",
          "wrong-amount@post", "wrong-uti@card", "other-uti-206@card", "in-progress-for-ever@post",
          "certificate-expired@card", "REPLY-LOST", "late*2@post"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ScenarioTest::nonsenseIsRefused()
{
    QFETCH(const QString, text);
    QVERIFY(!Scenario::parse(text));
}

void ScenarioTest::aFaultStrikesAtItsStageAndAsOftenAsItShould()
{
    FaultPlan plan;
    plan.set({Fault::Late, Stage::Bank, 2});
    QVERIFY(!plan.take(Stage::Post));
    QCOMPARE(plan.take(Stage::Bank), Fault::Late);
    QVERIFY(!plan.isSpent());
    QCOMPARE(plan.take(Stage::Bank), Fault::Late);
    QVERIFY(plan.isSpent());
    QVERIFY(!plan.take(Stage::Bank));

    plan.set({Fault::Late, Stage::Bank, 0});
    for (int i = 0; i < 50; ++i)
        QCOMPARE(plan.take(Stage::Bank), Fault::Late);
    plan.set({});
    QVERIFY(!plan.take(Stage::Post));
}

void ScenarioTest::aFaultOfTheLineIsSetOffByOneQuestionOnly()
{
    FaultPlan plan;
    plan.set({Fault::SilentTls, Stage::Card, 0});
    QCOMPARE(plan.take(Stage::Card), Fault::SilentTls);
    QVERIFY(!plan.take(Stage::Card));
    plan.set({Fault::SilentTls, Stage::Post, 0});
    QVERIFY(!plan.take(Stage::Post));
}

QTEST_GUILESS_MAIN(ScenarioTest)
#include "scenariotest.moc"
