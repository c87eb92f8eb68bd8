#include "core/base/printable.h"

#include <QTest>

namespace tillside {

using namespace Qt::StringLiterals;

/// Text from outside that goes to a screen or a terminal window.
class PrintableTest final : public QObject {
    Q_OBJECT

private slots:
    void whatDrawsNothingByItselfIsReplaced_data();
    void whatDrawsNothingByItselfIsReplaced();
    void everyScriptStays_data();
    void everyScriptStays();
    void aLineIsOneLine();
    void aCutLeavesWholeCharacters();
};

void PrintableTest::whatDrawsNothingByItselfIsReplaced_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("ESC") << u"a\x1b[2Jb"_s;
    QTest::newRow("OSC 52") << u"a\x1b]52;c;eA==\ab"_s;
    QTest::newRow("C1 control") << u"a\u009b2Jb"_s;
    QTest::newRow("NUL") << u"a\0b"_s;
    QTest::newRow("backspace") << u"a\bb"_s;
    QTest::newRow("right-to-left override") << u"a\u202eb"_s;
    QTest::newRow("isolate") << u"a\u2066b"_s;
    QTest::newRow("zero width") << u"a\u200bb"_s;
    QTest::newRow("soft hyphen") << u"a\u00adb"_s;
    QTest::newRow("byte order mark") << u"a\ufeffb"_s;
    QTest::newRow("tag of a language") << u"a\U000E0041b"_s;
    QTest::newRow("private use") << u"a\ue000b"_s;
    QTest::newRow("half a character") << QString(u"a"_s + QChar(0xD83D) + u'b');
}

void PrintableTest::whatDrawsNothingByItselfIsReplaced()
{
    QFETCH(const QString, text);
    const QString clean = printable(text);
    QVERIFY(clean.startsWith(u"a\ufffd"_s) && clean.endsWith(u'b'));
    for (const QChar c : clean)
        QVERIFY(c.isPrint());
    QVERIFY(clean != withoutInvisible(text));
    QVERIFY(!withoutInvisible(text).contains(QChar::ReplacementCharacter));
}

void PrintableTest::everyScriptStays_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text : {u"Café Müller"_s, u"مقهى"_s, u"咖啡"_s, u"☕ \U0001F4B3"_s, u"€12.50"_s,
                             u"a  b"_s, QString()})
        QTest::newRow(qPrintable(text)) << text;
}

void PrintableTest::everyScriptStays()
{
    QFETCH(const QString, text);
    QCOMPARE(printable(text), text);
    QCOMPARE(withoutInvisible(text), text);
}

void PrintableTest::aLineIsOneLine()
{
    QCOMPARE(oneLine(u" Declined\r\n\t✔ Approved\u2028€10.00\v\u0085 "_s, 200),
             u"Declined ✔ Approved €10.00"_s);
    QCOMPARE(oneLine(u"00\0\0"_s, 200), u"00"_s);
    QCOMPARE(oneLine(u"0\0"_s + u'0', 200), u"0\ufffd0"_s);
    QCOMPARE(oneLine(QString(1'000'000, u'x'), 200).size(), 200);
}

void PrintableTest::aCutLeavesWholeCharacters()
{
    QCOMPARE(cutTo(2, u"a\U0001F4B3"_s), u"a"_s);
    QCOMPARE(cutTo(3, u"a\U0001F4B3"_s), u"a\U0001F4B3"_s);
    QCOMPARE(cutTo(9, u"ab"_s), u"ab"_s);
    QCOMPARE(cutTo(0, u"ab"_s), QString());
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::PrintableTest)
#include "printabletest.moc"
