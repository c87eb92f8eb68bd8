#include "tests/support/till/simulatortill.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QTest>

#include <algorithm>

using namespace tillside;
using namespace tillside::sim;
using namespace Qt::StringLiterals;

/// The tempers as settings, and what a chatty terminal says in passing.
class TemperTest : public QObject {
    Q_OBJECT
private slots:
    void aMoodIsReadAsItIsWritten();
    void whatIsNoMoodIsRefused_data();
    void whatIsNoMoodIsRefused();
    void everyQuirkHasALineOfItsOwn();
    void aCalmTerminalHasNoQuirks();
    void theSameSeedDrawsTheSameQuirks();
    void theMoodCanChangeWhileItRuns();

    void aChattyTerminalSaysItInPassing_data();
    void aChattyTerminalSaysItInPassing();
    void aPinIsTriedTwice();
    void theTextsAreAheadOfTheFlags_data();
    void theTextsAreAheadOfTheFlags();
    void membersAreNullOrAbsentMeanwhile_data();
    void membersAreNullOrAbsentMeanwhile();
    void aDeclineCanLackWhatMostHave_data();
    void aDeclineCanLackWhatMostHave();
    void aChattyTerminalTalksInEveryDialect_data();
    void aChattyTerminalTalksInEveryDialect();
};

namespace {

TerminalOptions inMood(Quirk only, DialectId dialect = DialectId::Paynt)
{
    TerminalOptions options;
    options.dialect = dialect;
    options.timing = Timing::fast();
    options.timing.remark = {60ms, 60ms};
    options.mood = {lineOf(only).temper, only};
    return options;
}

QJsonObject sale(qint64 amount)
{
    return {{u"transType"_s, u"SALE"_s}, {u"amountTrans"_s, amount}};
}

/// Each different answer about one sale of \a amount, until the terminal has been at rest.
QList<QJsonObject> dialogue(SimulatedTerminal &terminal, qint64 amount)
{
    RawTill till = tillAt(terminal);
    const QString uti = till.post(sale(amount))->json().value("uti"_L1).toString();
    QList<QJsonObject> said;
    bool wasRunning = true;
    while (wasRunning) {
        wasRunning = terminal.running() != nullptr;
        const auto answer = till.ask(uti);
        const QJsonObject object = answer && answer->status == 200 ? answer->json() : QJsonObject();
        if (said.isEmpty() || said.constLast() != object)
            said.append(object);
    }
    return said;
}

QStringList textsOf(const QJsonObject &answer)
{
    QStringList texts;
    const QByteArray list = answer.value("statuses"_L1).toString().toUtf8();
    const QJsonArray entries = QJsonDocument::fromJson(list).array();
    for (const auto &entry : entries)
        texts += entry.toString();
    return texts;
}

bool areBothFlagsFalse(const QJsonObject &answer)
{
    return answer.value("transApproved"_L1) == QJsonValue(false)
        && answer.value("transCancelled"_L1) == QJsonValue(false);
}

End endOf(const SimulatedTerminal &terminal)
{
    return terminal.ledger().payments().constLast().end;
}

} // namespace

void TemperTest::aMoodIsReadAsItIsWritten()
{
    QCOMPARE(Mood::parse(u"calm"), Mood());
    QCOMPARE(Mood::parse(u"sloppy"), (Mood{Temper::Sloppy, Quirk::None}));
    QCOMPARE(Mood::parse(u"chatty:wrong-pin"), (Mood{Temper::Chatty, Quirk::WrongPin}));
    for (const QuirkLine &line : quirkTable()) {
        const Mood mood{line.temper, line.quirk};
        QCOMPARE(Mood::parse(mood.toText()), mood);
    }
}

void TemperTest::whatIsNoMoodIsRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const auto *text : {"", "angry", "chatty:", "chatty:none", "chatty:no-length",
                             "calm:none:", ":wrong-pin", "Chatty", "chatty wrong-pin"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TemperTest::whatIsNoMoodIsRefused()
{
    QFETCH(const QString, text);
    QVERIFY(!Mood::parse(text));
}

void TemperTest::everyQuirkHasALineOfItsOwn()
{
    QSet<QString> names;
    QSet<Temper> tempers;
    for (const QuirkLine &line : quirkTable()) {
        QVERIFY2(!names.contains(line.name), line.name.data());
        QVERIFY(!line.explanation.isEmpty());
        QCOMPARE(lineOf(line.quirk).name, line.name);
        names.insert(line.name);
        tempers.insert(line.temper);
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(Quirk::OneConnection) + 1);
    QCOMPARE(tempers.size(), static_cast<qsizetype>(kTempers.size()));
}

void TemperTest::aCalmTerminalHasNoQuirks()
{
    TerminalOptions options;
    options.timing = Timing::instant();
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    RawTill till = tillAt(terminal);
    for (const qint64 amount : {1250, 1251, 1233, 1288, 1277})
        QCOMPARE(statusOf(till.post(sale(amount))), 200);
    const QList<SimulatedPayment> payments = terminal.ledger().payments();
    for (const SimulatedPayment &payment : payments)
        QCOMPARE(payment.quirk, Quirk::None);
}

void TemperTest::theSameSeedDrawsTheSameQuirks()
{
    QList<QList<Quirk>> drawn;
    for (const quint32 seed : {7U, 7U, 8U}) {
        TerminalOptions options;
        options.timing = Timing::instant();
        options.mood = {Temper::Sloppy, Quirk::None};
        options.seed = seed;
        SimulatedTerminal terminal(options);
        QVERIFY(terminal.listen());
        RawTill till = tillAt(terminal);
        for (int i = 0; i < 12; ++i)
            static_cast<void>(till.post(sale(1000 + i * 100)));
        QList<Quirk> quirks;
        const QList<SimulatedPayment> payments = terminal.ledger().payments();
        for (const SimulatedPayment &payment : payments)
            quirks += payment.quirk;
        QCOMPARE(quirks.size(), 12);
        drawn += quirks;
    }
    QCOMPARE(drawn.at(0), drawn.at(1));
    QVERIFY(drawn.at(0) != drawn.at(2));
    QVERIFY(QSet<Quirk>(drawn.at(0).begin(), drawn.at(0).end()).size() > 3);
}

void TemperTest::theMoodCanChangeWhileItRuns()
{
    TerminalOptions options;
    options.timing = Timing::instant();
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    QCOMPARE(terminal.mood(), Mood());
    RawTill till = tillAt(terminal);
    QCOMPARE(statusOf(till.post(sale(1250))), 200);
    terminal.setMood({Temper::Chatty, Quirk::FallBack});
    QCOMPARE(statusOf(till.post(sale(1250))), 200);
    terminal.setMood({});
    QCOMPARE(statusOf(till.post(sale(1250))), 200);
    const auto payments = terminal.ledger().payments();
    QCOMPARE(payments.at(0).quirk, Quirk::None);
    QCOMPARE(payments.at(1).quirk, Quirk::FallBack);
    QCOMPARE(payments.at(2).quirk, Quirk::None);
}

void TemperTest::aChattyTerminalSaysItInPassing_data()
{
    QTest::addColumn<int>("quirk");
    QTest::addColumn<QString>("text"); // The last entry meanwhile; null for an empty list.
    QTest::addColumn<QStringList>("codes"); // One of them.
    const auto row = [](Quirk quirk, const QString &text, const QStringList &codes = {u""_s}) {
        QTest::newRow(lineOf(quirk).name.data()) << static_cast<int>(quirk) << text << codes;
    };
    const QStringList soft{u"1A"_s, u"65"_s, u"70"_s};
    row(Quirk::ContactlessDeclined, u"Contactless declined, insert card"_s);
    row(Quirk::CardReadingFinished, u"Card reading finished"_s);
    row(Quirk::NotFinished, u"Transaction not finished"_s);
    row(Quirk::WrongPin, u"Pin Requested"_s, {u"55"_s});
    row(Quirk::WrongPinWithoutTexts, {}, {u"55"_s});
    row(Quirk::SoftDecline, u"Please insert card"_s, soft);
    row(Quirk::SoftDeclineWithoutTexts, {}, soft);
    row(Quirk::DeclinedEntryInPassing, u"Please insert card"_s, QStringList{u""_s} + soft);
    row(Quirk::FallBack, u"Contactless declined, insert card"_s, {u"65"_s});
    row(Quirk::EarlyApproval, u"Authorising"_s, {u"000"_s, u"00"_s, u"08"_s});
}

void TemperTest::aChattyTerminalSaysItInPassing()
{
    QFETCH(const int, quirk);
    QFETCH(const QString, text);
    QFETCH(const QStringList, codes);
    SimulatedTerminal terminal(inMood(static_cast<Quirk>(quirk)));
    QVERIFY(terminal.listen());
    const QList<QJsonObject> said = dialogue(terminal, 1250);
    const auto isIt = [&](const QJsonObject &answer) {
        const QString last = textsOf(answer).isEmpty() ? QString() : textsOf(answer).constLast();
        return areBothFlagsFalse(answer) && last == text
            && codes.contains(answer.value("transactionResponse"_L1).toString());
    };
    const auto found = std::find_if(said.begin(), said.end(), isIt);
    QVERIFY2(found != said.end(), QJsonDocument(said.constFirst()).toJson());
    QCOMPARE(found->value("transAmount"_L1).toInteger(), 1250);
    QCOMPARE(found->value("uti"_L1), said.constLast().value("uti"_L1));
    const bool isEarly = static_cast<Quirk>(quirk) == Quirk::EarlyApproval;
    QCOMPARE(found->value("authCode"_L1).toString(), isEarly ? u"308373"_s : QString());
    QVERIFY(said.constLast().value("transApproved"_L1).toBool());
    QCOMPARE(endOf(terminal), End::Approved);
}

void TemperTest::aPinIsTriedTwice()
{
    SimulatedTerminal terminal(inMood(Quirk::WrongPin));
    QVERIFY(terminal.listen());
    const QList<QJsonObject> said = dialogue(terminal, 1255);
    const QJsonObject last = said.constLast();
    QCOMPARE(last.value("transactionResponse"_L1).toString(), u"55"_s);
    QVERIFY(textsOf(last).contains(u"Pin entered"_s));
    QCOMPARE(textsOf(last).constLast(), u"Transaction finished"_s);
    QCOMPARE(endOf(terminal), End::Declined);
}

void TemperTest::theTextsAreAheadOfTheFlags_data()
{
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("flag");
    QTest::newRow("approved") << qint64{1250} << u"Transaction finished"_s << u"transApproved"_s;
    QTest::newRow("declined") << qint64{1251} << u"Transaction finished"_s << QString();
    QTest::newRow("cancelled") << qint64{1233} << u"Transaction Cancelled"_s << u"transCancelled"_s;
}

void TemperTest::theTextsAreAheadOfTheFlags()
{
    QFETCH(const qint64, amount);
    QFETCH(const QString, text);
    QFETCH(const QString, flag);
    TerminalOptions options = inMood(Quirk::TextsAhead);
    options.timing.cancelNotice = 60ms;
    SimulatedTerminal terminal(options);
    QVERIFY(terminal.listen());
    const QList<QJsonObject> said = dialogue(terminal, amount);
    const bool isAhead = std::any_of(said.begin(), said.end(), [&text](const QJsonObject &answer) {
        return areBothFlagsFalse(answer) && textsOf(answer).endsWith(text)
            && answer.value("transactionResponse"_L1).toString().isEmpty();
    });
    QVERIFY(isAhead);
    if (!flag.isEmpty())
        QVERIFY(said.constLast().value(flag).toBool());
}

void TemperTest::membersAreNullOrAbsentMeanwhile_data()
{
    QTest::addColumn<int>("quirk");
    QTest::addColumn<QStringList>("members");
    QTest::addColumn<bool>("isNull");
    QTest::newRow("nulls") << static_cast<int>(Quirk::Nulls)
                           << QStringList{u"transCancelled"_s, u"transAmount"_s,
                                          u"transactionResponse"_s, u"authCode"_s, u"statuses"_s}
                           << true;
    QTest::newRow("absent") << static_cast<int>(Quirk::AbsentMembers)
                            << QStringList{u"transCancelled"_s, u"transAmount"_s,
                                           u"transactionResponse"_s, u"statuses"_s}
                            << false;
    QTest::newRow("flags") << static_cast<int>(Quirk::NullFlags)
                           << QStringList{u"transApproved"_s, u"transCancelled"_s} << true;
}

void TemperTest::membersAreNullOrAbsentMeanwhile()
{
    QFETCH(const int, quirk);
    QFETCH(const QStringList, members);
    QFETCH(const bool, isNull);
    SimulatedTerminal terminal(inMood(static_cast<Quirk>(quirk)));
    QVERIFY(terminal.listen());
    const QList<QJsonObject> said = dialogue(terminal, 1250);
    for (const QString &member : members) {
        const QJsonValue value = said.constFirst().value(member);
        QVERIFY2(isNull ? value.isNull() : value.isUndefined(), qPrintable(member));
        QVERIFY2(!said.constLast().value(member).isNull(), qPrintable(member));
        QVERIFY2(!said.constLast().value(member).isUndefined(), qPrintable(member));
    }
}

void TemperTest::aDeclineCanLackWhatMostHave_data()
{
    QTest::addColumn<int>("quirk");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("hasTexts");
    QTest::newRow("amount and flag")
        << static_cast<int>(Quirk::BareDecline) << qint64{1251} << u"51"_s << true;
    QTest::newRow("code") << static_cast<int>(Quirk::DeclineWithoutCode) << qint64{1251}
                          << QString() << true;
    QTest::newRow("texts") << static_cast<int>(Quirk::DeclineWithoutTexts) << qint64{1251}
                           << u"51"_s << false;
    // Without texts, code 55 is a first wrong PIN, and no end.
    QTest::newRow("texts, PIN") << static_cast<int>(Quirk::DeclineWithoutTexts) << qint64{1255}
                                << u"05"_s << false;
}

void TemperTest::aDeclineCanLackWhatMostHave()
{
    QFETCH(const int, quirk);
    QFETCH(const qint64, amount);
    QFETCH(const QString, code);
    QFETCH(const bool, hasTexts);
    SimulatedTerminal terminal(inMood(static_cast<Quirk>(quirk)));
    QVERIFY(terminal.listen());
    for (int i = 0; i < 6; ++i) {
        const QJsonObject last = dialogue(terminal, amount).constLast();
        QCOMPARE(last.value("transApproved"_L1), QJsonValue(false));
        QCOMPARE(last.value("transactionResponse"_L1).toString(), code);
        QCOMPARE(textsOf(last).isEmpty(), !hasTexts);
        const bool isBare = static_cast<Quirk>(quirk) == Quirk::BareDecline;
        QCOMPARE(last.value("transAmount"_L1).toInteger(), isBare ? 0 : amount);
        QCOMPARE(endOf(terminal), End::Declined);
    }
}

void TemperTest::aChattyTerminalTalksInEveryDialect_data()
{
    QTest::addColumn<int>("dialect");
    QTest::addColumn<QString>("code");
    QTest::newRow("paynt") << static_cast<int>(DialectId::Paynt) << u"transactionResponse"_s;
    QTest::newRow("locallink") << static_cast<int>(DialectId::LocalLink)
                               << u"transactionResponse"_s;
    QTest::newRow("positive") << static_cast<int>(DialectId::Positive) << u"responseCode"_s;
}

void TemperTest::aChattyTerminalTalksInEveryDialect()
{
    QFETCH(const int, dialect);
    QFETCH(const QString, code);
    SimulatedTerminal terminal(inMood(Quirk::WrongPin, static_cast<DialectId>(dialect)));
    QVERIFY(terminal.listen());
    const QList<QJsonObject> said = dialogue(terminal, 1250);
    const bool isSaid = std::any_of(said.begin(), said.end(), [&code](const QJsonObject &answer) {
        return areBothFlagsFalse(answer) && answer.value(code).toString() == u"55"_s
            && !answer.value("uti"_L1).toString().isEmpty();
    });
    QVERIFY(isSaid);
}

QTEST_GUILESS_MAIN(TemperTest)
#include "tempertest.moc"
