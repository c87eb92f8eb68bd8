#include "tests/support/till/sentences.h"
#include "ui/terminals/connectionview.h"
#include "ui/terminals/terminalcardview.h"

#include <QTest>

using namespace tillside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);
const QDateTime kNow({2026, 3, 4}, {14, 10, 0}, Qt::LocalTime);

TerminalRecord counter()
{
    TerminalRecord terminal;
    terminal.name = u"Counter"_s;
    terminal.host = u"192.168.1.20"_s;
    terminal.port = 8080;
    terminal.serial = Serial::parse(u"1850012345").value();
    terminal.dialect = DialectId::LocalLink;
    terminal.fingerprint = QByteArray(32, '\x5a');
    return terminal;
}

TerminalFacts facts(Reachability state)
{
    return {.state = state,
            .answeredAt = QDateTime({2026, 3, 4}, {14, 3, 5}, Qt::LocalTime),
            .took = 12ms,
            .hasTakenToken = true,
            .vault = {}};
}

TerminalCardView viewOf(const TerminalRecord &terminal, const TerminalFacts &facts)
{
    return terminalCardView(terminal, facts, true, true, kBritish, kNow);
}

ConnectionView connectionOf(const TerminalRecord &terminal, const TerminalFacts &facts)
{
    return connectionView(terminal, facts, kBritish, kNow);
}

} // namespace

class TerminalsViewTest final : public QObject {
    Q_OBJECT

private slots:
    void theFactsCanBeReadAloud();
    void onlyWhatNeedsDoingHasAdvice_data();
    void onlyWhatNeedsDoingHasAdvice();
    void whatWasNotTriedIsNotCalledGood_data();
    void whatWasNotTriedIsNotCalledGood();
    void pairingAgainIsOfferedWhereItHelps();
    void aLockedKeychainIsToldApartFromARefusedToken();
    void whichOneIsInUseIsSaidOnlyAmongSeveral_data();
    void whichOneIsInUseIsSaidOnlyAmongSeveral();
    void aTerminalWithoutEncryptionIsMarked();
};

void TerminalsViewTest::theFactsCanBeReadAloud()
{
    const TerminalCardView view = viewOf(counter(), facts(Reachability::Ready));
    QCOMPARE(view.name, u"Counter"_s);
    QCOMPARE(view.state.word, u"Ready"_s);
    QCOMPARE(view.address, u"192.168.1.20:8080"_s);
    QCOMPARE(view.serial, u"1850012345"_s);
    QCOMPARE(view.app, u"LocalLink"_s);
    QVERIFY2(view.answered.startsWith(u"14:03, in 12 millisecond"_s), qPrintable(view.answered));
    QVERIFY(view.fingerprint.startsWith(u"5A5A 5A5A"_s));
    QVERIFY(!view.isUnprotected);
    QCOMPARE(viewOf(counter(), {}).answered, u"Not yet"_s);
}

void TerminalsViewTest::onlyWhatNeedsDoingHasAdvice_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("advice");
    const auto row = [](Reachability state, const char *advice) {
        QTest::newRow(nameOf(state).data()) << static_cast<int>(state) << advice;
    };
    row(Reachability::Unknown, "");
    row(Reachability::Ready, "");
    row(Reachability::Busy, "");
    row(Reachability::NotAnswering, "switched on");
    row(Reachability::OtherCertificate, "replaced or reset");
    row(Reachability::NotPaired, "Pair it again");
}

void TerminalsViewTest::onlyWhatNeedsDoingHasAdvice()
{
    QFETCH(const int, state);
    QFETCH(const QString, advice);
    const ConnectionView view = connectionOf(counter(), facts(static_cast<Reachability>(state)));
    QStringList sentences;
    for (const CheckLine &line : view.lines) {
        if (line.role == ColourRole::Declined || line.role == ColourRole::Warning)
            sentences << line.sentence;
    }
    QCOMPARE(sentences.size(), advice.isEmpty() ? 0 : 1);
    for (const QString &sentence : sentences) {
        QVERIFY2(sentence.contains(advice), qPrintable(sentence));
        QVERIFY(isSentence(sentence));
    }
}

void TerminalsViewTest::whatWasNotTriedIsNotCalledGood_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("steps"); // + good, - bad, . not tried, ? something else.
    const auto row = [](Reachability state, const char *steps) {
        QTest::newRow(nameOf(state).data()) << static_cast<int>(state) << steps;
    };
    row(Reachability::Unknown, "?..");
    row(Reachability::Ready, "+++");
    row(Reachability::Busy, "?++");
    row(Reachability::NotAnswering, "-..");
    row(Reachability::OtherCertificate, "+-.");
    row(Reachability::NotPaired, "++-");
    row(Reachability::NoToken, "..?");
}

void TerminalsViewTest::whatWasNotTriedIsNotCalledGood()
{
    QFETCH(const int, state);
    QFETCH(const QString, steps);
    const auto said = [](const ConnectionView &view) {
        QString marks;
        for (const CheckLine &line : view.lines) {
            marks += line.icon == Icon::Approved ? u'+'
                : line.icon == Icon::Declined    ? u'-'
                : line.icon == Icon::NotCharged  ? u'.'
                                                 : u'?';
        }
        return marks;
    };
    const auto reachability = static_cast<Reachability>(state);
    QCOMPARE(said(connectionOf(counter(), facts(reachability))), steps);
    if (reachability != Reachability::Ready)
        return;
    // A payment app without a call for it was never shown the token.
    TerminalFacts untold = facts(reachability);
    untold.hasTakenToken = false;
    QCOMPARE(said(connectionOf(counter(), untold)), u"++."_s);
    TerminalRecord plain = counter();
    plain.plainHttp = true;
    QCOMPARE(said(connectionOf(plain, untold)), u"+?."_s);
}

void TerminalsViewTest::pairingAgainIsOfferedWhereItHelps()
{
    for (const Reachability state : kReachabilities) {
        const bool helps
            = state == Reachability::OtherCertificate || state == Reachability::NotPaired;
        QCOMPARE(connectionOf(counter(), facts(state)).pairAgain,
                 helps ? u"Pair Counter again"_s : QString());
    }
}

void TerminalsViewTest::aLockedKeychainIsToldApartFromARefusedToken()
{
    TerminalFacts locked = facts(Reachability::NoToken);
    const QString refused
        = connectionOf(counter(), facts(Reachability::NotPaired)).lines.back().sentence;
    for (const VaultError error : kVaultErrors) {
        locked.vault = error;
        const QString advice = connectionOf(counter(), locked).lines.back().sentence;
        QVERIFY2(isSentence(advice), qPrintable(advice));
        QVERIFY(advice != refused);
    }
}

void TerminalsViewTest::whichOneIsInUseIsSaidOnlyAmongSeveral_data()
{
    QTest::addColumn<bool>("isInUse");
    QTest::addColumn<bool>("isOnlyOne");
    QTest::addColumn<QString>("use");
    QTest::addColumn<bool>("offersUse");
    QTest::addColumn<bool>("canBeUsed");
    QTest::newRow("the only one") << true << true << "" << false << false;
    QTest::newRow("in use") << true << false << "In use at this till" << true << false;
    QTest::newRow("the other") << false << false << "" << true << true;
}

void TerminalsViewTest::whichOneIsInUseIsSaidOnlyAmongSeveral()
{
    QFETCH(const bool, isInUse);
    QFETCH(const bool, isOnlyOne);
    const TerminalCardView view
        = terminalCardView(counter(), {}, isInUse, isOnlyOne, kBritish, kNow);
    QTEST(view.use, "use");
    QTEST(view.offersUse, "offersUse");
    QTEST(view.canBeUsed, "canBeUsed");
}

void TerminalsViewTest::aTerminalWithoutEncryptionIsMarked()
{
    TerminalRecord plain = counter();
    plain.plainHttp = true;
    plain.fingerprint.clear();
    const TerminalCardView view = viewOf(plain, facts(Reachability::Ready));
    QVERIFY(view.isUnprotected);
    QVERIFY2(view.fingerprint.contains(u"not encrypted"_s), qPrintable(view.fingerprint));
}

QTEST_GUILESS_MAIN(TerminalsViewTest)
#include "terminalsviewtest.moc"
