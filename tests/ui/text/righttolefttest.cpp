#include "core/journal/chainfinding.h"
#include "core/journal/listedpayment.h"
#include "ui/text/catalogue.h"
#include "ui/text/chaintext.h"
#include "ui/text/contradictiontext.h"
#include "ui/text/daytext.h"
#include "ui/text/endedtext.h"
#include "ui/text/formproblemtext.h"
#include "ui/text/isolated.h"
#include "ui/text/phrasetext.h"
#include "ui/text/receipttext.h"
#include "ui/text/settledtext.h"
#include "ui/text/startuptext.h"
#include "ui/text/terminaltext.h"
#include "ui/text/texts.h"

#include <QGlyphRun>
#include <QGuiApplication>
#include <QTest>
#include <QTextLayout>

#include <algorithm>
#include <numeric>
#include <utility>

using namespace tillside;
using namespace Qt::StringLiterals;

namespace {

const QLocale kArabic(QLocale::Arabic, QLocale::Egypt);
const QDateTime kStart({2026, 3, 4}, {14, 3, 5}, Qt::LocalTime);
const QDateTime kNow = kStart.addSecs(600);
const QDateTime kTomorrow = kStart.addDays(1);

const QString kUti = u"6f311f3a-a72f"_s;
const QString kWords = u"Err 12: busy!"_s;
const QString kTerminal = u"Bar 2 (left)"_s;

/// A part of a sentence: how it is written, and what a person sees of it from left to right.
struct Part {
    QString written;
    QString seen;
};

/// Numbers, names and codes run from the left. Of an amount and a time, the digits do, and what
/// belongs to them stands to their left, where a reader comes to it next.
const std::vector<Part> kParts{
    {u"••0010"_s, u"••0010"_s},
    {u"••4242"_s, u"••4242"_s},
    {u"308373"_s, u"308373"_s},
    {u"A7-51/b"_s, u"A7-51/b"_s},
    {kUti, kUti},
    {u"P-7K3MQ9V0AB"_s, u"P-7K3MQ9V0AB"_s},
    {u"192.168.1.20"_s, u"192.168.1.20"_s},
    {u"[fe80::1]:8443"_s, u"[fe80::1]:8443"_s},
    {u"AB:12:CD:34"_s, u"AB:12:CD:34"_s},
    {u"/tmp/till 1/rescue.txt"_s, u"/tmp/till 1/rescue.txt"_s},
    {kWords, kWords},
    {kTerminal, kTerminal},
    {u"Ann B."_s, u"Ann B."_s},
    {u"Kim 2"_s, u"Kim 2"_s},
    {u"/payntpos/1.0.0"_s, u"/payntpos/1.0.0"_s},
    {u"١٢٫٥٠\u00A0€"_s, u"€\u00A0١٢٫٥٠"_s},
    {u"٨٫٠٠\u00A0€"_s, u"€\u00A0٨٫٠٠"_s},
    {u"٤٫٥٠\u00A0€"_s, u"€\u00A0٤٫٥٠"_s},
    {u"٢:٠٣\u00A0م"_s, u"م\u00A0٢:٠٣"_s},
    {u"٢:٠٣:٠٥\u00A0م"_s, u"م\u00A0٢:٠٣:٠٥"_s},
    {u"١:٠٥"_s, u"١:٠٥"_s},
};

bool isMark(QChar c)
{
    return c.category() == QChar::Other_Format;
}

QString withoutFormat(QString text)
{
    return text.removeIf(isMark);
}

/// The letters of \a text as they stand from left to right when Qt has laid them out.
QString seenFromTheLeft(const QString &text)
{
    QTextLayout layout(text, QGuiApplication::font());
    QTextOption option;
    option.setTextDirection(Qt::RightToLeft);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(1'000'000);
    layout.endLayout();
    std::vector<int> order(static_cast<std::size_t>(text.size()));
    std::iota(order.begin(), order.end(), 0);
    const auto left = [&line](int at) {
        const QList<QGlyphRun> drawn = line.glyphRuns(at, 1);
        return drawn.isEmpty() || drawn.first().positions().isEmpty()
            ? line.cursorToX(at)
            : drawn.first().positions().first().x();
    };
    std::stable_sort(order.begin(), order.end(),
                     [&left](int one, int other) { return left(one) < left(other); });
    QString seen;
    for (const int at : order)
        seen += isMark(text.at(at)) ? QString() : QString(text.at(at));
    return seen;
}

PaymentRecord payment(PaymentState state, PaymentType type = PaymentType::Sale)
{
    PaymentRecord payment;
    payment.id = PaymentId::parse(u"P-7K3MQ9V0AB").value();
    payment.type = type;
    payment.state = state;
    payment.amount = Money(1250, Currency::fromCode(u"EUR").value());
    payment.startedAt = kStart;
    payment.endedAt = kStart;
    payment.uti = Uti::parse(u"6f311f3a-a72f-4b1c-9d3e-0123456789ab");
    payment.authorisation = u"308373"_s;
    payment.card = u"123456******0010"_s;
    return payment;
}

TerminalRecord terminal()
{
    TerminalRecord record;
    record.name = kTerminal;
    record.host = u"fe80::1"_s;
    record.port = 8443;
    record.currency = Currency::fromCode(u"EUR").value();
    record.decimals = 2;
    return record;
}

} // namespace

/// In a sentence that is read from the right, each number, name and code keeps its own order.
class RightToLeftTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void evidence();
    void ends();
    void contradictions();
    void settlements();
    void refusals();
    void terminalsAndPairing();
    void filesAndNumbers();
    void days();
    void whatStandsAlone();
    void paperHasNoMarks();
    void elsewhereNothingIsAdded();
    void cleanup();

private:
    /// Notes what is wrong with \a text, which has \a least known parts or more.
    void look(const QString &text, int least = 1);

    Catalogue m_catalogue;
    QStringList m_problems;
};

void RightToLeftTest::initTestCase()
{
    QLocale::setDefault(kArabic);
    QVERIFY(m_catalogue.install(kArabic));
}

void RightToLeftTest::look(const QString &text, int least)
{
    const QString written = withoutFormat(text);
    const QString seen = seenFromTheLeft(text);
    int found = 0;
    for (const Part &part : kParts) {
        if (!written.contains(part.written))
            continue;
        ++found;
        if (!seen.contains(part.seen))
            m_problems << u"“%1” in “%2” is seen as “%3”"_s.arg(part.written, written, seen);
    }
    if (found < least)
        m_problems << u"has %1 known parts: “%2”"_s.arg(found).arg(written);
}

void RightToLeftTest::cleanup()
{
    const QStringList problems = std::exchange(m_problems, {});
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
}

void RightToLeftTest::evidence()
{
    PaymentRecord refund = payment(PaymentState::Approved, PaymentType::Refund);
    refund.reference = Reference::parse(u"A7-51").value();
    const auto say = [&](EvidenceCode code, const EvidenceDetail &detail, int least = 1) {
        look(texts::evidenceText({nameOf(code), kStart, detail}, refund, kArabic), least);
    };
    using Code = EvidenceCode;
    for (const Code code : {Code::Accepted, Code::OwnUtiReplaced, Code::OtherUti})
        say(code, Words{kUti});
    for (const Code code : {Code::Refused, Code::NoAnswer, Code::Progress, Code::Cancelled,
                            Code::SettledCharged, Code::SettledNotCharged, Code::FlagsContradict,
                            Code::ReferenceDiffers, Code::TypeDiffers})
        say(code, Words{kWords});
    for (const Code code : {Code::Approved, Code::Declined})
        say(code, Words{u"A7-51/b"_s});
    say(Code::FlagsContradict, ApprovalCode{u"A7-51/b"_s});
    say(Code::FlagsContradict, AuthorisationCode{u"A7-51/b"_s});
    for (const Code code : {Code::ApprovedForLess, Code::AmountDiffers})
        say(code, Figures{1250, 800, 0}, 2);
    say(Code::AmountDiffers, Figures{1250, 800, 450}, 3);
    say(Code::ContradictsOutcome, Figures{1250, 800, 0}, 2);
    say(Code::OtherCard, Words{u"4242"_s}, 2);
    look(texts::evidenceText({u"of-a-later-version"_s, kStart, Words{kWords}}, refund, kArabic));
}

void RightToLeftTest::ends()
{
    for (const PaymentState state : kPaymentStates) {
        PaymentRecord each = payment(state);
        each.responseCode = u"A7-51/b"_s;
        look(texts::summary(each, kArabic, kTomorrow), 0);
    }
    PaymentRecord tipped = payment(PaymentState::Approved);
    tipped.approved = Money(1700, tipped.amount.currency());
    look(texts::summary(tipped, kArabic, kNow), 4);
    tipped.extras.tip = 450;
    look(texts::summary(tipped, kArabic, kNow), 5);
    PaymentRecord less = payment(PaymentState::ApprovedForLess);
    less.approved = Money(800, less.amount.currency());
    look(texts::summary(less, kArabic, kNow), 4);
    look(texts::learnedAt(tipped, kArabic, kNow));
    PaymentRecord noCard = payment(PaymentState::Approved);
    noCard.card.clear();
    look(texts::summary(noCard, kArabic, kNow), 2);
    PaymentRecord noCode = payment(PaymentState::Approved);
    noCode.authorisation.clear();
    look(texts::summary(noCode, kArabic, kNow), 2);
}

void RightToLeftTest::contradictions()
{
    PaymentRecord twice = payment(PaymentState::Approved);
    twice.contradictedAt = kStart;
    const Evidence said{nameOf(EvidenceCode::Approved), kStart, Words{u"308373"_s}};
    const Evidence before{nameOf(EvidenceCode::ContradictsOutcome), kStart, Figures{1250, 800, 0}};
    const std::vector<EventRecord> events{{.sequence = 1, .payment = {}, .evidence = said},
                                          {.sequence = 2, .payment = {}, .evidence = before}};
    look(texts::contradiction(twice, events, kArabic, kNow), 4);
}

void RightToLeftTest::settlements()
{
    for (const QString &note : {u"Ann B.: seen"_s, QString()}) {
        PaymentRecord settled = payment(PaymentState::Unanswered);
        settled.settled = Settlement{SettledAs::Charged, kWords, note, kStart};
        look(texts::settledByHand(settled, kArabic, kNow), note.isEmpty() ? 2 : 3);
    }
}

void RightToLeftTest::refusals()
{
    const auto refused
        = [this](StartError error, bool isNews, const QString &elsewhere, int least) {
              StartFailure failure;
              failure.error = error;
              failure.inTheWay = payment(PaymentState::Unanswered);
              failure.isNews = isNews;
              failure.elsewhere = elsewhere;
              look(texts::textOf(failure, kArabic, kNow), least);
          };
    for (const StartError error : {StartError::TerminalInUse, StartError::Unresolved,
                                   StartError::FoundApproved, StartError::SameAmount}) {
        refused(error, false, {}, 3);
        refused(error, true, {}, 3);
    }
    refused(StartError::Unresolved, false, kTerminal, 4);
    StartFailure changed;
    changed.error = StartError::TerminalChanged;
    changed.terminal = terminal();
    look(texts::textOf(changed, kArabic, kNow), 2);
}

void RightToLeftTest::terminalsAndPairing()
{
    const auto failed = [this](PairingError error, const QString &words) {
        PairingFailure failure;
        failure.error = error;
        failure.words = words;
        look(texts::textOf(failure));
    };
    failed(PairingError::CodeRefused, kWords);
    failed(PairingError::CertificateDiffers, u"AB:12:CD:34"_s);
    failed(PairingError::CertificateKnown, kTerminal);
    for (const ReachFault fault : {ReachFault::NameNotFound, ReachFault::NoAnswer})
        look(texts::textOf(fault, TerminalAddress{u"192.168.1.20"_s, 8443}));
    look(texts::textOf(FormProblem::PathNotUnderstood, DialectId::Paynt));
}

void RightToLeftTest::filesAndNumbers()
{
    look(texts::rescued(u"/tmp/till 1/rescue.txt"_s));
    look(texts::trainingTerminalNotStarted(kWords));
    for (const ChainFault fault : kChainFaults)
        look(texts::textOf(ChainFinding{fault, 7, u"P-7K3MQ9V0AB"_s}), 0);
}

void RightToLeftTest::days()
{
    ListedPayment listed;
    listed.id = payment(PaymentState::Unanswered).id;
    listed.amount = Money(1250, Currency::fromCode(u"EUR").value());
    listed.startedAt = kStart;
    look(texts::inDoubtHeading({listed}, kArabic));
    look(texts::inDoubtLine(listed, kArabic, kNow), 3);
    look(texts::learnedLine({listed, 800}, kArabic, kNow), 4);
    DayClose close;
    close.at = kStart;
    close.by = u"Ann B."_s;
    look(texts::closedBy(close, kArabic, kNow), 2);
    close.supervisor = u"Kim 2"_s;
    look(texts::closedBy(close, kArabic, kNow), 3);
    CloseFailure inUse;
    inUse.refused = CloseRefusal::TerminalInUse;
    inUse.terminal = kTerminal;
    look(texts::textOf(inUse, kArabic, kNow));
    look(texts::zNotKnownText(kTerminal));
    TerminalReport report;
    report.terminal = terminal();
    report.report = TotalsReport{};
    report.report->words = kWords;
    report.report->state = ReportState::Given;
    look(texts::textOf(report), 2);
    for (const ReportState state : {ReportState::Busy, ReportState::Refused}) {
        report.report->state = state;
        look(texts::textOf(report));
    }
    const ReportDifference difference{ReportLine::Sales, {3, 1250}, {2, 800}};
    look(texts::textOf(difference, terminal(), kArabic), 2);
}

void RightToLeftTest::whatStandsAlone()
{
    look(texts::timeText(kStart, kArabic, kNow));
    look(texts::timeText(kStart, kArabic, kTomorrow));
    look(texts::exactTimeText(kStart, kArabic));
    look(texts::durationText(std::chrono::seconds(65), kArabic));
    look(texts::cardEnd(payment(PaymentState::Approved)));
    look(texts::amountText(Money(1250, Currency::fromCode(u"EUR").value()), kArabic));
}

/// A printer has no letters for them, and a phone would show boxes.
void RightToLeftTest::paperHasNoMarks()
{
    const PaymentRecord approved = payment(PaymentState::Approved);
    for (const ReceiptLine &line : texts::receipt(approved, {}, kArabic)) {
        for (const QString &text : {line.text, line.right})
            QCOMPARE(texts::withoutMarks(text), text);
    }
    const QString phone = QString::fromUtf8(texts::receiptForPhone(approved, {}, kArabic));
    QVERIFY(phone.contains(u"\n••0010\n"_s));
    QCOMPARE(texts::withoutMarks(phone), phone);
}

void RightToLeftTest::elsewhereNothingIsAdded()
{
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    QLocale::setDefault(british);
    QCOMPARE(texts::isolated(kTerminal), kTerminal);
    QCOMPARE(texts::cardText(u"0010"_s), u"••0010"_s);
    QCOMPARE(texts::amountText(Money(1250, Currency::fromCode(u"EUR").value()), british),
             u"€12.50"_s);
    QLocale::setDefault(kArabic);
}

QTEST_MAIN(RightToLeftTest)
#include "righttolefttest.moc"
