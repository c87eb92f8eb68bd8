#include "ui/text/evidencetext.h"

#include "core/journal/journalerror.h"
#include "core/net/callresult.h"
#include "core/terminal/wiremessages.h"
#include "tests/support/till/sentences.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

QString said(const QString &code, const QString &detail = {})
{
    PaymentRecord payment;
    payment.amount = Money(1250, Currency::fromCode(u"EUR").value());
    payment.reference = Reference::parse(u"Table-12").value();
    return texts::evidenceText({code, {}, readDetail(code, detail)}, payment,
                               QLocale(QLocale::English, QLocale::UnitedKingdom));
}

QString said(EvidenceCode code, const QString &detail = {})
{
    return said(QString(nameOf(code)), detail);
}

/// Details that the core writes, and that a later or an earlier version might write.
QStringList details()
{
    QStringList all{{},
                    u"500"_s,
                    u"401 Invalid token"_s,
                    u"206 other-status"_s,
                    u"asked 1250, answered 800"_s,
                    u"asked 1250, answered 1250"_s,
                    u"asked 1250, answered x"_s,
                    u"approved and cancelled"_s,
                    u"code 00"_s,
                    u"840"_s,
                    u"6f311f3a-a72f"_s};
    for (const CallError error : kCallErrors)
        all << nameOf(error);
    for (const JournalError error : kJournalErrors)
        all << nameOf(error);
    for (const NotAccepted reason : kNotAccepted)
        all << u"200 "_s + nameOf(reason);
    for (const AnswerFault fault : kAnswerFaults)
        all << u"200 "_s + nameOf(fault) << u"206 "_s + nameOf(fault) + u" at 57"_s;
    return all;
}

bool needsADetail(EvidenceCode code)
{
    return code == EvidenceCode::ReferenceDiffers || code == EvidenceCode::SettledCharged
        || code == EvidenceCode::SettledNotCharged;
}

} // namespace

class EvidenceTextTest final : public QObject {
    Q_OBJECT

private slots:
    void everyCodeIsASentenceWithAnyDetail();
    void everyCodeHasASentenceOfItsOwn();
    void onlyAnEndSoundsLikeOne();
    void theCallsErrorIsSaidInWords();
    void figuresAreMoney();
    void aCurrencyIsSaidByItsLetters();
    void theTerminalsOwnWordsAreQuoted();
    void whyItWasNoAcceptanceIsSaid();
    void whyAnAnswerWasNotUsedIsSaid();
    void anUnknownUtiIsNoProof();
    void aCodeOfALaterVersionIsShownAsItIs();
};

void EvidenceTextTest::everyCodeIsASentenceWithAnyDetail()
{
    for (const EvidenceCode code : kEvidenceCodes) {
        for (const QString &detail : details()) {
            if (detail.isEmpty() && needsADetail(code))
                continue;
            const QString text = said(code, detail);
            QVERIFY2(isSentence(text), qPrintable(text));
        }
    }
}

void EvidenceTextTest::everyCodeHasASentenceOfItsOwn()
{
    for (const QString &detail : {u"308373"_s, u"asked 1250, answered 800"_s, u"timeout"_s}) {
        Sentences sentences;
        for (const EvidenceCode code : kEvidenceCodes)
            QCOMPARE(sentences.add(said(code, detail)), QString());
    }
}

void EvidenceTextTest::onlyAnEndSoundsLikeOne()
{
    for (const EvidenceCode code : kEvidenceCodes) {
        const bool isEnd = code == EvidenceCode::Declined || code == EvidenceCode::Cancelled
            || code == EvidenceCode::SettledNotCharged;
        for (const QString &detail : isEnd ? QStringList() : details()) {
            if (detail == u"approved and cancelled"_s && code != EvidenceCode::FlagsContradict)
                continue;
            QString text = said(code, detail);
            // The terminal's own words are quoted, whatever they say. These words are the till's,
            // and only FlagsContradict uses them.
            if (detail != u"approved and cancelled"_s)
                text.remove(detail);
            QVERIFY2(!soundsEnded(text), qPrintable(text));
        }
    }
}

void EvidenceTextTest::theCallsErrorIsSaidInWords()
{
    for (const EvidenceCode code : {EvidenceCode::NotReached, EvidenceCode::AnswerLost,
                                    EvidenceCode::NoAnswer, EvidenceCode::CancelAsked}) {
        const QString text = said(code, nameOf(CallError::ConnectionLost));
        QVERIFY2(text.contains(u"The connection broke off"_s), qPrintable(text));
        QVERIFY2(!text.contains(u"connection-lost"_s), qPrintable(text));
    }
}

void EvidenceTextTest::figuresAreMoney()
{
    QCOMPARE(said(EvidenceCode::AmountDiffers, u"asked 1250, answered 1300"_s),
             u"€12.50 was asked for, but the terminal answered with €13.00."_s);
    QCOMPARE(said(EvidenceCode::ApprovedForLess, u"asked 1250, answered 800"_s),
             u"The terminal approved €8.00 of €12.50."_s);
    QCOMPARE(said(EvidenceCode::ApprovedForLess, u"asked 1250, answered 800, extras 100"_s),
             u"The terminal approved only a part of €12.50."_s);
    const QString same = said(EvidenceCode::AmountDiffers, u"asked 1250, answered 1250"_s);
    QVERIFY2(!same.contains(u"answered with €12.50"_s), qPrintable(same));
}

void EvidenceTextTest::aCurrencyIsSaidByItsLetters()
{
    QCOMPARE(said(EvidenceCode::CurrencyDiffers, u"840"_s),
             u"EUR was asked for, but the terminal answered in USD."_s);
}

void EvidenceTextTest::theTerminalsOwnWordsAreQuoted()
{
    QCOMPARE(said(EvidenceCode::Refused, u"400 Transaction type not allowed"_s),
             u"The terminal refused the payment and said “Transaction type not allowed”."_s);
    QCOMPARE(said(EvidenceCode::Refused, u"400"_s),
             u"The terminal refused the payment, with code 400."_s);
    QVERIFY(said(EvidenceCode::Progress, u"Present card"_s).contains(u"“Present card”"_s));
}

void EvidenceTextTest::whyItWasNoAcceptanceIsSaid()
{
    Sentences sentences;
    for (const NotAccepted reason : kNotAccepted) {
        const QString detail = u"500 "_s + nameOf(reason);
        QCOMPARE(sentences.add(said(EvidenceCode::NotAnAcceptance, detail)), QString());
    }
    const QString status = said(EvidenceCode::NotAnAcceptance, u"500 other-status"_s);
    QVERIFY2(status.contains(u"code 500"_s), qPrintable(status));
}

void EvidenceTextTest::whyAnAnswerWasNotUsedIsSaid()
{
    for (const EvidenceCode code : {EvidenceCode::NoAnswer, EvidenceCode::NotAnAcceptance}) {
        Sentences sentences;
        for (const AnswerFault fault : kAnswerFaults) {
            const QString text = said(code, u"200 "_s + nameOf(fault));
            QCOMPARE(sentences.add(text), QString());
            QVERIFY2(!text.contains(nameOf(fault)), qPrintable(text));
        }
        const QString where = said(code, u"200 unreadable at 57"_s);
        QVERIFY2(where.contains(u"byte 57"_s), qPrintable(where));
    }
}

void EvidenceTextTest::anUnknownUtiIsNoProof()
{
    QVERIFY(said(EvidenceCode::UnknownUti, u"404"_s).contains(u"That proves nothing"_s));
}

void EvidenceTextTest::aCodeOfALaterVersionIsShownAsItIs()
{
    QVERIFY(said(u"teleported"_s).contains(u"“teleported”"_s));
    const QString text = said(u"teleported"_s, u"to %1 Mars"_s);
    QVERIFY2(text.contains(u"“to %1 Mars”"_s), qPrintable(text));
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::EvidenceTextTest)
#include "evidencetexttest.moc"
