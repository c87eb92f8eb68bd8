#include "core/model/ids.h"

#include <QSet>
#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

class IdsTest : public QObject {
    Q_OBJECT

private slots:
    void onlyTheFormOfAUtiIsAUti_data();
    void onlyTheFormOfAUtiIsAUti();
    void onlyTheFormOfAReferenceIsAReference_data();
    void onlyTheFormOfAReferenceIsAReference();
    void onlyTheFormOfAPaymentIdIsAPaymentId_data();
    void onlyTheFormOfAPaymentIdIsAPaymentId();
    void utisAreKeptVerbatimAndComparedWithoutCase();
    void serialsAreTheSameInEitherCase();
    void referencesDifferByCase();
    void newIdsAreWellFormedAndDiffer();
    void aPaymentsIdIsAlsoAReference();
    void newUtisAre32HexadecimalDigits();
    void anEmptyIdNamesNothing();
};

void IdsTest::onlyTheFormOfAUtiIsAUti_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("Paynt's sample") << u"6f311f3a-a72f-3864-98db-bfef44223c1f"_s << true;
    QTest::newRow("one character") << u"a"_s << true;
    QTest::newRow("64 characters") << QString(64, u'Z') << true;
    QTest::newRow("65 characters") << QString(65, u'Z') << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("underscore") << u"a_b"_s << false;
    QTest::newRow("query separator") << u"a&tid=1"_s << false;
    QTest::newRow("path") << u"../pair"_s << false;
    QTest::newRow("line break") << u"abc\n"_s << false;
    QTest::newRow("umlaut") << u"ü"_s << false;
    QTest::newRow("Arabic-Indic digit") << u"١"_s << false;
    QTest::newRow("zero byte") << u"a\u0000b"_s << false;
}

void IdsTest::onlyTheFormOfAUtiIsAUti()
{
    QFETCH(const QString, text);
    QTEST(Uti::parse(text).has_value(), "accepted");
}

void IdsTest::onlyTheFormOfAReferenceIsAReference_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("letters, digits, hyphens") << u"Table-12"_s << true;
    QTest::newRow("36 characters") << QString(36, u'7') << true;
    QTest::newRow("37 characters") << QString(37, u'7') << false;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("blank") << u"Table 12"_s << false;
    QTest::newRow("quotation mark") << u"a\"b"_s << false;
    QTest::newRow("slash") << u"2026/17"_s << false;
}

void IdsTest::onlyTheFormOfAReferenceIsAReference()
{
    QFETCH(const QString, text);
    QTEST(Reference::parse(text).has_value(), "accepted");
}

void IdsTest::onlyTheFormOfAPaymentIdIsAPaymentId_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("as given out") << u"P-7K3M0000ZZ"_s << true;
    QTest::newRow("as read aloud") << u"p-7k3m0000zz"_s << true;
    QTest::newRow("a terminal's") << u"T-7K3M0000ZZ"_s << false;
    QTest::newRow("too short") << u"P-7K3M0000Z"_s << false;
    QTest::newRow("too long") << u"P-7K3M0000ZZZ"_s << false;
    QTest::newRow("without hyphen") << u"P7K3M0000ZZZ"_s << false;
    QTest::newRow("a letter that is misread") << u"P-7K3M0000ZO"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void IdsTest::onlyTheFormOfAPaymentIdIsAPaymentId()
{
    QFETCH(const QString, text);
    QTEST(PaymentId::parse(text).has_value(), "accepted");
}

void IdsTest::utisAreKeptVerbatimAndComparedWithoutCase()
{
    const auto lower = Uti::parse(u"6f311f3a").value();
    const auto upper = Uti::parse(u"6F311F3A").value();
    QCOMPARE(lower.text(), u"6f311f3a"_s);
    QCOMPARE(upper.text(), u"6F311F3A"_s);
    QVERIFY(lower == upper);
    QVERIFY(lower <=> upper == std::strong_ordering::equal);
    QVERIFY(lower != Uti::parse(u"6f311f3b").value());
}

/// People type one device's number in either case.
void IdsTest::serialsAreTheSameInEitherCase()
{
    QVERIFY(Serial::parse(u"a1").value() == Serial::parse(u"A1").value());
    QCOMPARE(Serial::parse(u"a1").value().text(), u"a1"_s);
}

void IdsTest::referencesDifferByCase()
{
    QVERIFY(Reference::parse(u"a1").value() != Reference::parse(u"A1").value());
}

void IdsTest::newIdsAreWellFormedAndDiffer()
{
    constexpr int kMany = 2000;
    QSet<QString> seen;
    for (int i = 0; i < kMany; ++i) {
        const auto payment = PaymentId::create();
        const auto terminal = TerminalId::create();
        QVERIFY2(PaymentId::parse(payment.text()), qPrintable(payment.text()));
        QVERIFY2(TerminalId::parse(terminal.text()), qPrintable(terminal.text()));
        seen << payment.text() << terminal.text();
    }
    QCOMPARE(seen.size(), 2 * kMany);
}

void IdsTest::aPaymentsIdIsAlsoAReference()
{
    // The till sends its own id as the reference if none was typed.
    QVERIFY(Reference::parse(PaymentId::create().text()));
}

void IdsTest::newUtisAre32HexadecimalDigits()
{
    const Uti first = Uti::create();
    QCOMPARE(first.text().size(), 32);
    for (const QChar c : first.text())
        QVERIFY2(u"0123456789abcdef"_s.contains(c), qPrintable(first.text()));
    QVERIFY(first != Uti::create());
}

void IdsTest::anEmptyIdNamesNothing()
{
    QVERIFY(PaymentId().isEmpty());
    QVERIFY(!PaymentId::create().isEmpty());
    QVERIFY(PaymentId() != PaymentId::create());
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::IdsTest)
#include "idstest.moc"
