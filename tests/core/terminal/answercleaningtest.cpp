#include "core/terminal/answercleaning.h"

#include "core/terminal/terminalanswer.h"
#include "core/terminal/wiremessages.h"
#include "tests/support/oracle/cardsearch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <vector>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kToken = "7653518633181484";
const QString kText = u"7653518633181484"_s;
const QString kCard = u"4111111111111111"_s;
const QString kUti = u"6f311f3a-a72f-3864-98db-bfef44223c1f"_s;

AnswerCleaning cleaning()
{
    return AnswerCleaning(Secret(kToken));
}

/// The members in which an answer has a text.
const QStringList &members()
{
    static const QStringList names{u"uti"_s,
                                   u"transactionType"_s,
                                   u"transType"_s,
                                   u"transactionResponse"_s,
                                   u"responseCode"_s,
                                   u"authCode"_s,
                                   u"authorisationCode"_s,
                                   u"primaryAccountNumber"_s,
                                   u"cardPan"_s,
                                   u"errorText"_s,
                                   u"currencyCode"_s,
                                   u"transactionDate"_s,
                                   u"merchantReference"_s,
                                   u"statusDescription"_s,
                                   u"merchantReceipt"_s,
                                   u"cardholderReceipt"_s};
    return names;
}

QByteArray bodyWith(const QString &member, const QJsonValue &value)
{
    return QJsonDocument(QJsonObject{{"transApproved"_L1, true}, {member, value}}).toJson();
}

/// Every text of \a answer.
QStringList textsOf(const TerminalAnswer &answer)
{
    QStringList amounts;
    for (const qint64 amount : answer.amounts)
        amounts << QString::number(amount);
    return answer.texts + answer.currencies + amounts
        + QStringList{answer.uti.value_or(QString()),
                      answer.type.value_or(QString()),
                      QString::number(answer.extras.total()),
                      answer.date,
                      answer.responseCode,
                      answer.authorisation,
                      answer.card,
                      answer.errorText,
                      answer.merchantReference,
                      QString::fromUtf8(answer.merchantReceipt),
                      QString::fromUtf8(answer.cardholderReceipt)};
}

QString all(const TerminalAnswer &answer)
{
    return textsOf(answer).join(u'\n');
}

TerminalAnswer reading(const QString &member, const QJsonValue &value, const Asked &asked = {})
{
    return readAnswer(200, bodyWith(member, value), cleaning(), asked);
}

Asked about(const QString &uti, const QString &reference = {})
{
    return {Uti::parse(uti), reference};
}

} // namespace

/// What a terminal says becomes the till's in one place.
class AnswerCleaningTest final : public QObject {
    Q_OBJECT

private slots:
    void noMemberKeepsTheToken_data();
    void noMemberKeepsTheToken();
    void noMemberKeepsACardNumber();
    void everyFieldIsOneShortPrintableLine_data();
    void everyFieldIsOneShortPrintableLine();
    void sentencesAreCleanToo();
    void theCodeIsRemovedOnlyWhereItIsKnown();
    void ourUtiStaysVerbatim();
    void aForeignUtiIsCleanedAndStaysForeign_data();
    void aForeignUtiIsCleanedAndStaysForeign();
    void aTokenIsNoUti();
    void cleaningMakesNothingEqual_data();
    void cleaningMakesNothingEqual();
    void ourReferenceStaysVerbatim();
    void amountsThatNoPaymentHasHoldNoCardNumber();
    void cleaningAgainChangesNothing();
};

void AnswerCleaningTest::noMemberKeepsTheToken_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("alone") << kText;
    QTest::newRow("in a sentence") << u"no way with "_s + kText + u" today"_s;
    QTest::newRow("behind what is cut off") << QString(195, u'x') + kText;
    QTest::newRow("many times") << kText.repeated(200);
    QTest::newRow("around an invisible character") << kText.left(5) + u'\u200b' + kText.mid(5);
    QTest::newRow("around a NUL") << kText.left(5) + QChar(0) + kText.mid(5);
}

void AnswerCleaningTest::noMemberKeepsTheToken()
{
    QFETCH(const QString, value);
    for (const QString &member : members()) {
        const QString said = all(reading(member, value, about(kUti)));
        QVERIFY2(!said.contains(kText) && !said.contains(kText.left(8)),
                 qPrintable(member + u": "_s + said));
        QVERIFY2(said.contains(u"[removed]"_s) || said.contains(QString(195, u'x')),
                 qPrintable(member));
    }
}

void AnswerCleaningTest::noMemberKeepsACardNumber()
{
    for (const QString &member : members() + QStringList{u"transAmount"_s, u"tipAmount"_s}) {
        for (const QJsonValue &value :
             {QJsonValue(kCard), QJsonValue(u"card 4111 1111 1111 1111 12/28"_s),
              QJsonValue(Q_INT64_C(4'111'111'111'111'111)), QJsonValue(kCard + u'\u200d')}) {
            const QString said = all(reading(member, value, about(kUti)));
            QVERIFY2(!cardsearch::holdsCardNumber(said.toUtf8()),
                     qPrintable(member + u": "_s + said));
        }
    }
}

void AnswerCleaningTest::everyFieldIsOneShortPrintableLine_data()
{
    QTest::addColumn<QString>("value");
    QTest::newRow("draws a line of its own") << u"05\n\n✔ Approved €10.00\n"_s;
    QTest::newRow("clears the window") << u"\x1b[2J\x1b]52;c;eA==\a"_s;
    QTest::newRow("turns the writing") << u"05\u202e00.01€ devorppA"_s;
    QTest::newRow("900 kB") << QString(900'000, u'7');
    QTest::newRow("900 kB of blanks before it") << QString(900'000, u' ') + u'x';
}

void AnswerCleaningTest::everyFieldIsOneShortPrintableLine()
{
    QFETCH(const QString, value);
    for (const QString &member : members()) {
        if (member.endsWith(u"Receipt"_s))
            continue; // See receiptcleaningtest.cpp.
        for (const QString &text : textsOf(reading(member, value, about(kUti)))) {
            QVERIFY2(text.size() <= 200, qPrintable(member));
            for (const QChar c : text)
                QVERIFY2(c.isPrint() || c.isSurrogate(), qPrintable(member));
        }
    }
}

void AnswerCleaningTest::sentencesAreCleanToo()
{
    const QByteArray words = "no way with 7653518633181484 and 4111 1111 1111 1111 today";
    const QString clean = u"no way with [removed] and 4111 11** **** 1111 today"_s;
    QCOMPARE(readAnswer(500, words, cleaning()).errorText, clean);
    QCOMPARE(readAnswer(404, words, cleaning()).errorText, clean);
    QCOMPARE(readAnswer(200, words, cleaning()).texts, QStringList(clean));
    QCOMPARE(plainSentence(words, cleaning()), clean);
    // The end of a long sentence is not shown, and no half of the token either.
    const QByteArray cut = QByteArray("x ").repeated(95) + kToken;
    QVERIFY(!plainSentence(cut, cleaning()).contains(u"7653"_s));
    QCOMPARE(plainSentence("Ung\xfcltiger Code", cleaning()), u"Ungültiger Code"_s);
}

void AnswerCleaningTest::theCodeIsRemovedOnlyWhereItIsKnown()
{
    const AnswerCleaning ofPairing(Secret(), Secret("1234"));
    QCOMPARE(ofPairing.line(u"Code 1234 is wrong"_s), u"Code [removed] is wrong"_s);
    QCOMPARE(cleaning().line(u"12.34 at 1234 on Mar 12, 2034"_s),
             u"12.34 at 1234 on Mar 12, 2034"_s);
}

void AnswerCleaningTest::ourUtiStaysVerbatim()
{
    for (const QString &uti : {kUti, kCard, u"4111-1111-1111-1111"_s}) {
        QCOMPARE(reading(u"uti"_s, uti, about(uti)).uti, uti);
        QCOMPARE(reading(u"uti"_s, uti.toUpper(), about(uti)).uti, uti.toUpper());
        const PaymentRequest sale{.amount = Money(1000, Currency::fromCode(u"EUR").value())};
        const QByteArray body
            = R"({"transType":"SALE","amountTrans":1000,"uti":")" + uti.toLatin1() + R"("})";
        const auto accepted = readAcceptance(200, body, sale, cleaning());
        QVERIFY(accepted);
        QCOMPARE(accepted.value().text(), uti);
    }
}

void AnswerCleaningTest::aForeignUtiIsCleanedAndStaysForeign_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("uti");
    const auto row = [](const char *name, const QJsonValue &value, const QString &uti) {
        QTest::newRow(name) << value << uti;
    };
    row("another's", u"97"_s, u"97"_s);
    row("a card number", kCard, u"411111******1111"_s);
    row("the token", kText, u"[removed]"_s);
    row("a number", 97, u"[97]"_s);
    row("a card number that is a number", Q_INT64_C(4'111'111'111'111'111),
        u"[411111******1111]"_s);
    row("an array", QJsonArray{u"a"_s}, u"[[\"a\"]]"_s);
    row("only blanks", u"  "_s, QString());
}

void AnswerCleaningTest::aForeignUtiIsCleanedAndStaysForeign()
{
    QFETCH(const QJsonValue, value);
    const TerminalAnswer answer = reading(u"uti"_s, value, about(kUti));
    QVERIFY(answer.uti);
    QTEST(*answer.uti, "uti");
}

void AnswerCleaningTest::aTokenIsNoUti()
{
    const PaymentRequest sale{.amount = Money(1000, Currency::fromCode(u"EUR").value())};
    for (const QString &uti : {kText, u"T-"_s + kText}) {
        const QByteArray body
            = R"({"transType":"SALE","amountTrans":1000,"uti":")" + uti.toLatin1() + R"("})";
        const auto accepted = readAcceptance(200, body, sale, cleaning());
        QVERIFY(!accepted);
        QCOMPARE(accepted.error(), NotAccepted::NoUti);
        QCOMPARE(reading(u"uti"_s, uti, about(uti)).uti.value().contains(kText), false);
    }
    // Four digits are in many UTIs by chance.
    QVERIFY(!AnswerCleaning(Secret("6f31")).isSecret(kUti));
    QVERIFY(AnswerCleaning(Secret("6f31")).isSecret(u"6F31"_s));
}

void AnswerCleaningTest::cleaningMakesNothingEqual_data()
{
    QTest::addColumn<QString>("around");
    QTest::newRow("zero width") << u"%1\u200b"_s;
    QTest::newRow("blanks") << u" %1 "_s;
    QTest::newRow("NUL") << QString(u"%1"_s + QChar(0));
    QTest::newRow("line break") << u"%1\n"_s;
}

/// A UTI or a type that is not ours as it was sent must not become ours.
void AnswerCleaningTest::cleaningMakesNothingEqual()
{
    QFETCH(const QString, around);
    const auto uti = reading(u"uti"_s, around.arg(kUti), about(kUti)).uti;
    QVERIFY(uti && uti->compare(kUti, Qt::CaseInsensitive) != 0);
    QVERIFY(uti->contains(kUti));
}

void AnswerCleaningTest::ourReferenceStaysVerbatim()
{
    // Without its hyphens, which are lost on the way, this holds a card number.
    const QString ours = u"AB-41111111-11111111-7"_s;
    const QString echoed = QString(ours).remove(u'-');
    QCOMPARE(reading(u"merchantReference"_s, echoed, about(kUti, ours)).merchantReference, echoed);
    QVERIFY(
        reading(u"merchantReference"_s, kCard, about(kUti, ours)).merchantReference.contains(u'*'));
    QCOMPARE(reading(u"merchantReference"_s, u"  "_s + ours, about(kUti, ours)).merchantReference,
             ours);
}

void AnswerCleaningTest::amountsThatNoPaymentHasHoldNoCardNumber()
{
    const auto amount = [](qint64 said) { return reading(u"transAmount"_s, said).amounts.front(); };
    QCOMPARE(amount(2'147'483'647), 2'147'483'647);
    QVERIFY(amount(4'111'111'111'111'111) > 2'147'483'647);
    QVERIFY(amount(4'111'111'111'111'111) < 4'111'111'111'111'111);
    QVERIFY(amount(-4'111'111'111'111'111) < 0);
}

void AnswerCleaningTest::cleaningAgainChangesNothing()
{
    for (const QString &text : {kText, kCard, QString(50, u'0'), u"a\u200bb\n"_s,
                                QString(500, u'4'), u"“x”"_s, u"00"_s, u"0000000000000000"_s}) {
        const QString once = cleaning().line(text);
        QCOMPARE(cleaning().line(once), once);
    }
    // All zeros are no approval code. Stars among them would make them one.
    QCOMPARE(cleaning().line(u"0000000000000000"_s), u"0000000000000000"_s);
    QCOMPARE(cleaning().line(u"0000000000000978"_s), u"0000000000000978"_s);
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::AnswerCleaningTest)
#include "answercleaningtest.moc"
