#include "tests/support/till/sentences.h"
#include "ui/text/evidencetext.h"
#include "ui/text/outcometext.h"
#include "ui/text/typewords.h"

#include <QTest>

#include <array>

using namespace tillside;
using namespace Qt::StringLiterals;

/// A settlement by hand is reported in the words of the payment's type, the same on every screen.
class SettledTextTest final : public QObject {
    Q_OBJECT

private slots:
    void eachTypeHasItsWord_data();
    void eachTypeHasItsWord();
    void withoutANameNobodyIsNamed();
    void noTwoSentencesAreTheSame();
};

namespace {

const QLocale kBritish(QLocale::English, QLocale::UnitedKingdom);

PaymentRecord settled(PaymentType type, SettledAs as)
{
    PaymentRecord payment;
    payment.type = type;
    payment.state = PaymentState::Unanswered;
    payment.startedAt = QDateTime(QDate(2026, 4, 1), QTime(14, 3, 5));
    payment.settled
        = Settlement{as, u"A1"_s, u"Kim: in the list"_s, payment.startedAt.addSecs(600)};
    return payment;
}

QString summaryOf(const PaymentRecord &payment)
{
    return texts::summary(payment, kBritish, payment.startedAt.addSecs(900));
}

QString lineOf(PaymentType type, SettledAs as)
{
    const EvidenceCode code
        = as == SettledAs::Charged ? EvidenceCode::SettledCharged : EvidenceCode::SettledNotCharged;
    return texts::evidenceText({nameOf(code), {}, Words{u"A1"_s}}, settled(type, as), kBritish);
}

} // namespace

void SettledTextTest::eachTypeHasItsWord_data()
{
    QTest::addColumn<PaymentType>("type");
    QTest::addColumn<QString>("word");
    QTest::newRow("sale") << PaymentType::Sale << u"charged"_s;
    QTest::newRow("refund") << PaymentType::Refund << u"refunded"_s;
    QTest::newRow("pre-authorisation") << PaymentType::PreAuth << u"held"_s;
    QTest::newRow("void") << PaymentType::Void << u"voided"_s;
    QTest::newRow("capture") << PaymentType::Capture << u"captured"_s;
}

void SettledTextTest::eachTypeHasItsWord()
{
    QFETCH(const PaymentType, type);
    QFETCH(const QString, word);
    const texts::TypeWords &words = texts::typeWords(type);
    QCOMPARE(words.markedDone.button.text(), u"Settle as "_s + word);
    QCOMPARE(words.markedNotDone.button.text(), u"Settle as not "_s + word);
    const QString happened = summaryOf(settled(type, SettledAs::Charged));
    QVERIFY2(happened.contains(u"Marked %1 by Kim at 14:13. Terminal: A1."_s.arg(word)),
             qPrintable(happened));
    const QString didNot = summaryOf(settled(type, SettledAs::NotCharged));
    QVERIFY2(didNot.contains(u"Marked not %1 by Kim at 14:13. Terminal: A1."_s.arg(word)),
             qPrintable(didNot));
    QCOMPARE(lineOf(type, SettledAs::Charged), u"Marked %1 by hand: “A1”."_s.arg(word));
    QCOMPARE(lineOf(type, SettledAs::NotCharged), u"Marked not %1 by hand: “A1”."_s.arg(word));
}

void SettledTextTest::withoutANameNobodyIsNamed()
{
    PaymentRecord payment = settled(PaymentType::Sale, SettledAs::NotCharged);
    payment.settled->note = u"Kim looked at the terminal"_s; // As typed on the command line.
    const QString text = summaryOf(payment);
    QVERIFY2(text.contains(u"Marked not charged at 14:13. Terminal: A1."), qPrintable(text));
}

void SettledTextTest::noTwoSentencesAreTheSame()
{
    Sentences sentences;
    for (const PaymentType type : kPaymentTypes) {
        for (const SettledAs as : {SettledAs::Charged, SettledAs::NotCharged}) {
            QCOMPARE(sentences.add(summaryOf(settled(type, as))), QString());
            QCOMPARE(sentences.add(lineOf(type, as)), QString());
        }
    }
}

QTEST_GUILESS_MAIN(SettledTextTest)
#include "settledtexttest.moc"
