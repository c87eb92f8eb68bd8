#include "tests/model/broken.h"
#include "tests/model/explorer.h"

#include <QTest>

#include <array>

using namespace model;
using namespace Qt::StringLiterals;

namespace {

/// A world and its minimum number of situations, so that no change can empty it unnoticed.
struct Ground {
    World world;
    std::size_t least = 0;
};
constexpr std::array kGrounds{
    Ground{{.name = "a sale", .hasStranger = true, .isStrangerKnown = true}, 140'000},
    Ground{{.name = "a sale over plain HTTP", .isPlain = true, .hasStranger = true}, 180'000},
    Ground{{.name = "a sale under our UTI", .isOurs = true, .hasStranger = true}, 610'000},
    Ground{{.name = "a sale whose UTI is replaced",
            .isOurs = true,
            .takesOurs = false,
            .hasStranger = true},
           310'000},
    Ground{{.name = "a sale under our UTI, strangers' echoed",
            .isOurs = true,
            .hasStranger = true,
            .echoesStrangers = true,
            .hasKeptOurs = true},
           650'000},
    Ground{{.name = "a void", .isVoid = true, .hasStranger = true}, 130'000},
    Ground{{.name = "a sale on a disk that lies", .liesAboutWrites = true}, 50'000},
    Ground{{.name = "a sale at a terminal that changes its mind", .changesItsMind = true}, 1'000},
    Ground{{.name = "a sale under our UTI, and the terminal changes its mind",
            .isOurs = true,
            .changesItsMind = true},
           1'000},
    Ground{{.name = "a sale at a terminal with another currency", .isForeign = true}, 1'000},
};

QByteArray tale(const Exploration &exploration)
{
    if (!exploration.broken)
        return "nothing broken";
    return QByteArray(nameOf(*exploration.broken)) + "\n  "
        + exploration.trace.join(u"\n  ").toUtf8();
}

} // namespace

/// The till's own decisions in every situation that a small world can reach. tests/model/world.h
/// describes the world and its assumptions.
class ModelCheckTest final : public QObject {
    Q_OBJECT

private slots:
    void nothingIsLostDoubledWrongOrStuck_data();
    void nothingIsLostDoubledWrongOrStuck();
    void aTillWithOneWrongDecisionIsCaught_data();
    void aTillWithOneWrongDecisionIsCaught();
    void whatIsAssumedOfTheWorldIsNeeded_data();
    void whatIsAssumedOfTheWorldIsNeeded();
};

void ModelCheckTest::nothingIsLostDoubledWrongOrStuck_data()
{
    QTest::addColumn<Ground>("ground");
    for (const Ground &ground : kGrounds)
        QTest::newRow(ground.world.name) << ground;
}

void ModelCheckTest::nothingIsLostDoubledWrongOrStuck()
{
    QFETCH(const Ground, ground);
    const Exploration all = explore(ground.world, product());
    qInfo("%s: %zu situations, %zu steps", ground.world.name, all.situations, all.steps);
    QVERIFY2(!all.broken, tale(all));
    QVERIFY(all.situations >= ground.least);
}

void ModelCheckTest::aTillWithOneWrongDecisionIsCaught_data()
{
    QTest::addColumn<Broken>("till");
    for (const Broken &till : brokenTills())
        QTest::newRow(till.name) << till;
}

void ModelCheckTest::aTillWithOneWrongDecisionIsCaught()
{
    QFETCH(const Broken, till);
    const Exploration found = explore(till.world, till.decisions);
    qInfo("%s: %s", till.name, tale(found).constData());
    QVERIFY2(found.broken == till.harm, tale(found));
}

void ModelCheckTest::whatIsAssumedOfTheWorldIsNeeded_data()
{
    QTest::addColumn<World>("world");
    QTest::addColumn<int>("harm");
    const auto row = [](const World &world, Property harm) {
        QTest::newRow(world.name) << world << static_cast<int>(harm);
    };
    row({.name = "an unknown stranger's UTI is echoed",
         .hasStranger = true,
         .echoesStrangers = true},
        Property::Wrong);
    row({.name = "the same in place of the first of ours",
         .isOurs = true,
         .hasStranger = true,
         .echoesStrangers = true},
        Property::Wrong);
}

void ModelCheckTest::whatIsAssumedOfTheWorldIsNeeded()
{
    QFETCH(const World, world);
    QFETCH(const int, harm);
    const Exploration found = explore(world, product());
    qInfo("%s: %s", world.name, tale(found).constData());
    QVERIFY2(found.broken == static_cast<Property>(harm), tale(found));
}

QTEST_GUILESS_MAIN(ModelCheckTest)
#include "modelchecktest.moc"
