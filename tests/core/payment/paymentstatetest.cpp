#include "core/payment/paymentstate.h"
#include "core/model/evidencecode.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <array>
#include <vector>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

using S = PaymentState;
using E = PaymentEvent;

struct Way {
    S from;
    E event;
    S to;
};

std::vector<Way> allWays()
{
    std::vector<Way> ways;
    for (const S from : kPaymentStates) {
        for (const E event : kPaymentEvents) {
            if (const auto to = next(from, event))
                ways.push_back({from, event, *to});
        }
    }
    return ways;
}

QSet<S> reachableFrom(S start)
{
    QSet<S> seen{start};
    for (qsizetype before = 0; before != seen.size();) {
        before = seen.size();
        for (const Way &way : allWays()) {
            if (seen.contains(way.from))
                seen << way.to;
        }
    }
    return seen;
}

bool isProof(E event)
{
    return event == E::NeverSent || event == E::Refused || event == E::RefusalConfirmed;
}

QByteArray said(const Way &way)
{
    return QByteArray(nameOf(way.from).data()) + " by " + nameOf(way.event).data() + " to "
        + nameOf(way.to).data();
}

template <typename T, std::size_t N>
QSet<QString> namesOf(const std::array<T, N> &values)
{
    QSet<QString> names;
    for (const T value : values)
        names << nameOf(value);
    return names;
}

/// Mermaid takes a hyphen in an identifier for the start of an arrow.
QString identifier(S state)
{
    return QString(nameOf(state)).replace(u'-', u'_');
}

QString arrow(S from, S to)
{
    QStringList events;
    for (const E event : kPaymentEvents) {
        if (next(from, event) == to)
            events << nameOf(event);
    }
    return events.isEmpty()
        ? QString()
        : u"    %1 --> %2: %3\n"_s.arg(identifier(from), identifier(to), events.join(u", "_s));
}

QString diagram()
{
    QString text = u"stateDiagram-v2\n"_s;
    for (const S state : kPaymentStates)
        text += u"    state \"%1\" as %2\n"_s.arg(nameOf(state), identifier(state));
    text += u"    [*] --> recorded\n"_s;
    for (const S from : kPaymentStates) {
        for (const S to : kPaymentStates)
            text += arrow(from, to);
        if (isEnded(from))
            text += u"    %1 --> [*]\n"_s.arg(identifier(from));
    }
    return text;
}

} // namespace

/// The table of transitions between states, tested exhaustively.
class PaymentStateTest : public QObject {
    Q_OBJECT

private slots:
    void everyStateCanBeReached();
    void everyUnresolvedStateCanEnd();
    void anEndIsLeftOnlyForMoneyThatMovedOrWentBack();
    void approvedWinsOverEveryEndThatTookNoMoney();
    void nothingTakesAnApprovalBackButAVoid();
    void onlyAnotherWordIsAgainstAnEnd();
    void notChargedNeedsAProof();
    void whatTheTerminalTookIsNeverNotCharged();
    void nothingComesBackToBeingUnsent();
    void onlyTheTerminalsWordEndsOtherwise();
    void nothingIsSentTwice();
    void silenceEndsNothing();
    void silenceDoesNotWipeOutADispute();
    void silenceLeavesARefusalToBeConfirmed();
    void aLateWordOfTheTerminalStillCounts();
    void pairsThatAreNotListedLeadNowhere();
    void namesAreUniqueAndStable();
    void theDiagramIsTheTable();
};

void PaymentStateTest::everyStateCanBeReached()
{
    QCOMPARE(reachableFrom(S::Recorded).size(), qsizetype(kPaymentStates.size()));
}

void PaymentStateTest::everyUnresolvedStateCanEnd()
{
    for (const S state : kPaymentStates) {
        const auto reachable = reachableFrom(state);
        QVERIFY2(std::any_of(reachable.begin(), reachable.end(), isEnded), nameOf(state).data());
    }
}

void PaymentStateTest::anEndIsLeftOnlyForMoneyThatMovedOrWentBack()
{
    for (const Way &way : allWays()) {
        if (!isEnded(way.from) || way.from == way.to)
            continue;
        const bool wentBack = outcomeOf(way.from) == Outcome::Approved && way.to == S::Voided;
        const bool wasNone = outcomeOf(way.from) != Outcome::Approved;
        QVERIFY2(wentBack || wasNone, said(way).constData());
        QVERIFY2(outcomeOf(way.to) == Outcome::Approved, said(way).constData());
    }
    QVERIFY(next(S::Approved, E::Voided) == S::Voided);
    QVERIFY(next(S::ApprovedForLess, E::Voided) == S::Voided);
}

void PaymentStateTest::approvedWinsOverEveryEndThatTookNoMoney()
{
    for (const S end : {S::Declined, S::Cancelled, S::NotCharged}) {
        QVERIFY(next(end, E::Approved) == S::Approved);
        QVERIFY(next(end, E::ApprovedForLess) == S::ApprovedForLess);
        QVERIFY(next(end, E::Voided) == S::Voided);
    }
}

void PaymentStateTest::nothingTakesAnApprovalBackButAVoid()
{
    for (const E event : {E::Declined, E::Cancelled, E::Contradiction}) {
        QVERIFY(next(S::Approved, event) == S::Approved);
        QVERIFY(next(S::ApprovedForLess, event) == S::ApprovedForLess);
    }
    QVERIFY(next(S::Approved, E::ApprovedForLess) == S::Approved);
    QVERIFY(next(S::ApprovedForLess, E::Approved) == S::ApprovedForLess);
    QVERIFY(next(S::Voided, E::Approved) == S::Voided);
}

/// What says the same as the end, or nothing about the money, is not against it.
void PaymentStateTest::onlyAnotherWordIsAgainstAnEnd()
{
    for (const S state : kPaymentStates) {
        for (const E event : kPaymentEvents) {
            const bool isWay = next(state, event).has_value();
            const bool wentBack = event == E::Voided && outcomeOf(state) == Outcome::Approved;
            QCOMPARE(isAgainstEnd(state, event), isEnded(state) && isWay && !wentBack);
        }
    }
    for (const S end : {S::Declined, S::Cancelled, S::NotCharged}) {
        for (const E event : {E::Declined, E::Cancelled, E::Silence, E::Progress})
            QVERIFY2(!isAgainstEnd(end, event), nameOf(event).data());
    }
    QVERIFY(!isAgainstEnd(S::Approved, E::Approved));
    QVERIFY(!isAgainstEnd(S::Voided, E::Voided));
    QVERIFY(!isAgainstEnd(S::Voided, E::Declined));
    QVERIFY(isAgainstEnd(S::Approved, E::Declined));
    QVERIFY(isAgainstEnd(S::Declined, E::Approved));
    QVERIFY(isAgainstEnd(S::Declined, E::Voided));
}

void PaymentStateTest::notChargedNeedsAProof()
{
    for (const Way &way : allWays()) {
        if (way.from != S::NotCharged)
            QVERIFY2((way.to == S::NotCharged) == isProof(way.event), said(way).constData());
    }
}

void PaymentStateTest::whatTheTerminalTookIsNeverNotCharged()
{
    for (const S state : {S::InProgress, S::Unanswered, S::Unidentified, S::Disputed, S::Approved,
                          S::ApprovedForLess, S::Voided, S::Declined, S::Cancelled})
        QVERIFY2(!reachableFrom(state).contains(S::NotCharged), nameOf(state).data());
    // Proofs are only accepted where they are possible.
    QVERIFY(!next(S::Recorded, E::Refused));
    QVERIFY(!next(S::Sending, E::RefusalConfirmed));
    QVERIFY(!next(S::Confirming, E::NeverSent));
    QVERIFY(!next(S::Confirming, E::Refused));
}

void PaymentStateTest::nothingComesBackToBeingUnsent()
{
    for (const Way &way : allWays()) {
        QVERIFY2(way.to != S::Recorded, said(way).constData());
        QVERIFY2(way.to != S::Confirming || way.from == S::Sending || way.from == way.to,
                 said(way).constData());
        // A copy of the journal was made when it was recorded, or it was being sent.
        const bool mayHaveLeft = way.from == S::Recorded || way.from == S::Sending;
        QVERIFY2(way.to != S::Unidentified || mayHaveLeft || way.from == way.to,
                 said(way).constData());
    }
}

void PaymentStateTest::onlyTheTerminalsWordEndsOtherwise()
{
    for (const Way &way : allWays()) {
        if (isEnded(way.to) && way.to != S::NotCharged && way.from != way.to)
            QCOMPARE(nameOf(way.event), nameOf(way.to));
    }
}

void PaymentStateTest::nothingIsSentTwice()
{
    for (const Way &way : allWays()) {
        if (way.to == S::Sending)
            QVERIFY2(way.from == S::Recorded && way.event == E::SendingStarted,
                     said(way).constData());
    }
}

void PaymentStateTest::silenceEndsNothing()
{
    for (const E event : {E::Silence, E::LostWithUti, E::LostWithoutUti, E::Contradiction,
                          E::Progress, E::Accepted, E::RefusalToConfirm, E::SendingStarted}) {
        for (const S state : kPaymentStates) {
            const auto to = next(state, event);
            QVERIFY2(!to || !isEnded(*to) || to == state, nameOf(event).data());
        }
    }
}

void PaymentStateTest::silenceDoesNotWipeOutADispute()
{
    QVERIFY(next(S::Disputed, E::Silence) == S::Disputed);
    QVERIFY(next(S::Disputed, E::Contradiction) == S::Disputed);
    QVERIFY(next(S::InProgress, E::Silence) == S::Unanswered);
}

void PaymentStateTest::silenceLeavesARefusalToBeConfirmed()
{
    QVERIFY(next(S::Confirming, E::Silence) == S::Confirming);
}

void PaymentStateTest::aLateWordOfTheTerminalStillCounts()
{
    for (const S state : {S::InProgress, S::Unanswered, S::Disputed, S::Confirming}) {
        QVERIFY(next(state, E::Approved) == S::Approved);
        QVERIFY(next(state, E::ApprovedForLess) == S::ApprovedForLess);
        QVERIFY(next(state, E::Voided) == S::Voided);
        QVERIFY(next(state, E::Declined) == S::Declined);
        QVERIFY(next(state, E::Cancelled) == S::Cancelled);
        QVERIFY(next(state, E::Progress) == S::InProgress);
    }
}

void PaymentStateTest::pairsThatAreNotListedLeadNowhere()
{
    // Before an acceptance the till asks nothing, so an answer to a question is a bug in the till.
    for (const E event : {E::Approved, E::Declined, E::Cancelled, E::Progress, E::Silence}) {
        QVERIFY2(!next(S::Recorded, event), nameOf(event).data());
        QVERIFY2(!next(S::Sending, event), nameOf(event).data());
    }
    // Without a UTI, only the original of a lost void can tell.
    for (const E event : {E::Declined, E::Cancelled, E::Voided, E::ApprovedForLess, E::Progress})
        QVERIFY2(!next(S::Unidentified, event), nameOf(event).data());
    // After an end, nothing is sent any more, and no proof is looked for.
    for (const S state : kPaymentStates) {
        for (const E event : kPaymentEvents) {
            if (isEnded(state) && event < E::Contradiction)
                QVERIFY2(!next(state, event), nameOf(event).data());
        }
    }
}

void PaymentStateTest::namesAreUniqueAndStable()
{
    QCOMPARE(namesOf(kPaymentStates).size(), qsizetype(kPaymentStates.size()));
    QCOMPARE(namesOf(kPaymentEvents).size(), qsizetype(kPaymentEvents.size()));
    QCOMPARE(namesOf(kEvidenceCodes).size(), qsizetype(kEvidenceCodes.size()));
    // These words are in journals that later versions must read: words may be added, but not
    // changed.
    const QSet<QString> written{u"recorded"_s,
                                u"sending"_s,
                                u"not-reached"_s,
                                u"refused"_s,
                                u"accepted"_s,
                                u"answer-lost"_s,
                                u"approved"_s,
                                u"approved-for-less"_s,
                                u"voided"_s,
                                u"declined"_s,
                                u"cancelled"_s,
                                u"other-uti"_s,
                                u"amount-differs"_s,
                                u"flags-contradict"_s,
                                u"refusal-confirmed"_s,
                                u"settled-charged"_s,
                                u"no-answer"_s,
                                u"unknown-uti"_s,
                                u"not-authorised"_s,
                                u"settled-not-charged"_s};
    QVERIFY(namesOf(kEvidenceCodes).contains(written));
}

void PaymentStateTest::theDiagramIsTheTable()
{
    QFile page(QDir(QStringLiteral(TILLSIDE_SOURCE_DIR)).filePath(u"docs/payment-states.md"_s));
    QVERIFY2(page.open(QIODevice::ReadOnly | QIODevice::Text), qPrintable(page.errorString()));
    const QString text = QString::fromUtf8(page.readAll());
    const QString expected = u"```mermaid\n%1```\n"_s.arg(diagram());
    // Qt Test would truncate a message of this length.
    if (!text.contains(expected))
        qInfo().noquote() << u"Paste this into docs/payment-states.md:\n\n"_s + expected;
    QVERIFY2(text.contains(expected), "the diagram is not the table");
    QCOMPARE(text.count(u"```mermaid"_s), 1);
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::PaymentStateTest)
#include "paymentstatetest.moc"
