#include "core/base/jsonobject.h"

#include "core/base/decoding.h"

#include <QTest>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

const JsonMember *memberOf(const JsonObject &object, const QString &name)
{
    const auto found = std::find_if(object.members.begin(), object.members.end(),
                                    [&name](const JsonMember &m) { return m.name == name; });
    return found == object.members.end() ? nullptr : &*found;
}

} // namespace

/// JSON as devices really write it.
class JsonObjectTest final : public QObject {
    Q_OBJECT

private slots:
    void whatChangesNothingElseIsLookedPast_data();
    void whatChangesNothingElseIsLookedPast();
    void whatIsDamagedIsNamed();
    void noProperPrefixIsAnObject_data();
    void noProperPrefixIsAnObject();
    void aProblemSaysWhatAndWhere_data();
    void aProblemSaysWhatAndWhere();
    void aMemberTwiceIsOneIfItSaysTheSame_data();
    void aMemberTwiceIsOneIfItSaysTheSame();
    void aNumberIsKeptAsItWasSent();
    void aTextBehindNamesAndMarksIsNoMember();
    void manyDamagedMembersTakeNoTime();
    void anyBytesAreAText();
};

void JsonObjectTest::whatChangesNothingElseIsLookedPast_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("plain") << QByteArray(R"({"a":42})");
    QTest::newRow("white space around it") << QByteArray("\r\n {\"a\":42}\t \n");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf{\"a\":42}");
    QTest::newRow("NUL behind it") << QByteArray("{\"a\":42}\0", 9);
    QTest::newRow("NULs and line breaks behind it") << QByteArray("{\"a\":42}\0\r\n\0", 12);
    QTest::newRow("NUL inside a text") << QByteArray("{\"b\":\"x\0\",\"a\":42}", 17);
    QTest::newRow("Latin 1") << QByteArray("{\"b\":\"Caf\xe9 M\xfcller\",\"a\":42}");
    QTest::newRow("Windows-1252") << QByteArray("{\"b\":\"\x80 12,50\",\"a\":42}");
    QTest::newRow("Latin 1 deep inside") << QByteArray("{\"b\":[[\"Caf\xe9\"]],\"a\":42}");
    QTest::newRow("half a UTF-8 character") << QByteArray("{\"b\":\"\xc3\",\"a\":42}");
    QTest::newRow("byte order mark and Latin 1")
        << QByteArray("\xef\xbb\xbf{\"b\":\"\xe9\",\"a\":42}");
    QTest::newRow("NaN") << QByteArray(R"({"b":NaN,"a":42})");
    QTest::newRow("Infinity") << QByteArray(R"({"b":[Infinity, -Infinity],"a":42})");
    QTest::newRow("NaN and Latin 1") << QByteArray("{\"b\":NaN,\"c\":\"\xe9\",\"a\":42}");
    QTest::newRow("marks in texts") << QByteArray(R"({"b":"}\",NaN:[{","a":42})");
}

void JsonObjectTest::whatChangesNothingElseIsLookedPast()
{
    QFETCH(const QByteArray, body);
    const auto object = readJsonObject(body);
    QVERIFY(object);
    QCOMPARE(object.value().values.value("a"_L1).toInteger(), 42);
    const JsonMember *member = memberOf(object.value(), u"a"_s);
    QVERIFY(member && !member->hasDamagedName && !member->hasDamagedValue);
    QVERIFY(isWholeJsonObject(body));
}

void JsonObjectTest::whatIsDamagedIsNamed()
{
    const auto object = readJsonObject("{\"uti\":\"6f\xe9\",\"tr\xe9\":true,\"ok\":1,\"n\":NaN,"
                                       "\"deep\":[{\"x\":Infinity}]}");
    QVERIFY(object);
    QStringList damaged;
    for (const JsonMember &member : object.value().members) {
        if (member.hasDamagedName)
            damaged << u"name of "_s + member.name;
        if (member.hasDamagedValue)
            damaged << member.name;
    }
    QCOMPARE(damaged, (QStringList{u"uti"_s, u"name of tré"_s, u"n"_s, u"deep"_s}));
    QCOMPARE(object.value().values.value("uti"_L1).toString(), u"6fé"_s);
    // Text that is valid UTF-8 is not damaged, whatever letters it has.
    const auto utf8 = readJsonObject(R"({"uti":"6fé"})");
    QVERIFY(utf8 && !utf8.value().members.front().hasDamagedValue);
}

void JsonObjectTest::noProperPrefixIsAnObject_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::newRow("plain") << QByteArray(R"({"a":{"b":[1,true,"x}"]},"c":-1.5e3,"d":"\u00e9\""})");
    QTest::newRow("Latin 1") << QByteArray("{\"a\":\"Caf\xe9\",\"b\":[\"}\"],\"c\":NaN}");
    QTest::newRow("members twice") << QByteArray(R"({"a":1,"a":1,"b":{}})");
}

void JsonObjectTest::noProperPrefixIsAnObject()
{
    QFETCH(const QByteArray, whole);
    QVERIFY(isWholeJsonObject(whole));
    for (qsizetype size = 0; size < whole.size(); ++size) {
        const auto prefix = readJsonObject(whole.left(size));
        QVERIFY2(!prefix && !isWholeJsonObject(whole.left(size)), whole.left(size));
        QCOMPARE(prefix.error().fault, size == 0 ? JsonFault::NotAnObject : JsonFault::CutOff);
        QVERIFY(prefix.error().at <= size);
    }
}

void JsonObjectTest::aProblemSaysWhatAndWhere_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<JsonFault>("fault");
    QTest::addColumn<qsizetype>("from");
    QTest::addColumn<qsizetype>("to");
    const auto row = [](const char *name, const QByteArray &body, JsonFault fault, qsizetype from,
                        qsizetype to) { QTest::newRow(name) << body << fault << from << to; };
    row("nothing", "", JsonFault::NotAnObject, 0, 0);
    row("a sentence", "Transaction started", JsonFault::NotAnObject, 0, 0);
    row("an array", "[{}]", JsonFault::NotAnObject, 0, 0);
    row("NULs", QByteArray(9, '\0'), JsonFault::NotAnObject, 0, 0);
    row("a word for a value", R"({"a":1,"b":yes,"c":2})", JsonFault::Broken, 10, 13);
    row("a comma too many", R"({"a":1,})", JsonFault::Broken, 7, 8);
    row("two objects", R"({"a":1}{"a":2})", JsonFault::Broken, 7, 8);
    row("text behind it", R"({"a":1}x)", JsonFault::Broken, 7, 8);
    row("a NUL between members", QByteArray("{\"a\":1\0,\"b\":2}", 14), JsonFault::Broken, 6, 7);
    row("a name without quotes", "{NaN:1}", JsonFault::Broken, 1, 2);
    row("a word that begins like NaN", R"({"a":NaNa})", JsonFault::Broken, 5, 9);
    row("behind Latin 1", "{\"a\":\"\xe9\xe9\",\"b\":yes}", JsonFault::Broken, 14, 17);
    row("behind UTF-8", "{\"a\":\"\xc3\xa9\",\"b\":yes}", JsonFault::Broken, 14, 17);
    row("broken and cut off", R"({"a":yes,"b":1,"c":)", JsonFault::Broken, 5, 8);
    row("twice", R"({"a":1,"a":2})", JsonFault::MemberTwice, 7, 7);
    row("twice behind UTF-8", "{\"\xc3\xa9\":1,\"a\":1,\"a\":2}", JsonFault::MemberTwice, 14, 14);
}

void JsonObjectTest::aProblemSaysWhatAndWhere()
{
    QFETCH(const QByteArray, body);
    const auto object = readJsonObject(body);
    QVERIFY(!object);
    QTEST(object.error().fault, "fault");
    QFETCH(const qsizetype, from);
    QFETCH(const qsizetype, to);
    const qsizetype at = object.error().at;
    QVERIFY2(at >= from && at <= to, QByteArray::number(at));
}

void JsonObjectTest::aMemberTwiceIsOneIfItSaysTheSame_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("isOne");
    QTest::newRow("equal") << QByteArray(R"({"a":"x","b":1,"a":"x"})") << true;
    QTest::newRow("three times") << QByteArray(R"({"a":1,"a":1,"a":1})") << true;
    QTest::newRow("the third differs") << QByteArray(R"({"a":1,"a":1,"a":2})") << false;
    QTest::newRow("written differently") << QByteArray(R"({"a":"\u0078","\u0061":"x"})") << true;
    QTest::newRow("1.0 and 1") << QByteArray(R"({"a":1.0,"a":1})") << true;
    QTest::newRow("number and text") << QByteArray(R"({"a":1,"a":"1"})") << false;
    QTest::newRow("true and false") << QByteArray(R"({"a":true,"a":false})") << false;
    QTest::newRow("null and nothing else") << QByteArray(R"({"a":null,"a":1})") << false;
    QTest::newRow("objects") << QByteArray(R"({"a":{"b":[1]},"a":{"b":[1]}})") << true;
    QTest::newRow("other names of one value") << QByteArray(R"({"a":1,"A":2})") << true;
    QTest::newRow("inside a member") << QByteArray(R"({"a":{"b":1,"b":2}})") << true;
}

void JsonObjectTest::aMemberTwiceIsOneIfItSaysTheSame()
{
    QFETCH(const QByteArray, body);
    QFETCH(const bool, isOne);
    const auto object = readJsonObject(body);
    QCOMPARE(object.hasValue(), isOne);
    if (!object)
        QCOMPARE(object.error().fault, JsonFault::MemberTwice);
    QVERIFY(isWholeJsonObject(body));
}

void JsonObjectTest::aNumberIsKeptAsItWasSent()
{
    const auto object = readJsonObject(R"({"a": 12345678901234567890123 ,"b":"x"})");
    QVERIFY(object);
    QCOMPARE(memberOf(object.value(), u"a"_s)->text, u"12345678901234567890123"_s);
    QCOMPARE(memberOf(object.value(), u"b"_s)->text, u"\"x\""_s);
}

void JsonObjectTest::aTextBehindNamesAndMarksIsNoMember()
{
    const auto object = readJsonObject(R"({"a":"b\":1,\"c","d":{"e":1,"f":[{"g":2}]},"":0})");
    QVERIFY(object);
    QStringList names;
    for (const JsonMember &member : object.value().members)
        names << member.name;
    QCOMPARE(names, (QStringList{u"a"_s, u"d"_s, QString()}));
}

/// A peer chooses the bytes, so the time may grow with their number only.
void JsonObjectTest::manyDamagedMembersTakeNoTime()
{
    constexpr int kMany = 100'000;
    QByteArray body("{");
    for (int i = 0; i < kMany; ++i)
        body += "\"\xc3\xa9" + QByteArray::number(i) + "\":NaN,";
    body += "\"a\":1}";
    const auto object = readJsonObject(body);
    QVERIFY(object);
    QCOMPARE(object.value().members.size(), std::size_t{kMany} + 1);
    QVERIFY(!readJsonObject(QByteArray("{\"a\":").repeated(kMany)));
    QVERIFY(!readJsonObject(QByteArray("{\"a\":NaN").repeated(kMany)));
}

void JsonObjectTest::anyBytesAreAText()
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += static_cast<char>(byte);
    const DecodedText text = decoded(all);
    QVERIFY(text.isForeign);
    QCOMPARE(text.text.size(), 256);
    QCOMPARE(text.text.at(0x41), u'A');
    QCOMPARE(text.text.at(0x80), u'€');
    QCOMPARE(text.text.at(0x9C), u'œ');
    QCOMPARE(text.text.at(0xE9), u'é');
    QCOMPARE(text.byteAt(0xE9), 0xE9);
    QVERIFY(!decoded("Café").isForeign);
    QCOMPARE(decoded("\xef\xbb\xbf"
                     "Café")
                 .text,
             u"Café"_s);
    QCOMPARE(decoded("\xef\xbb\xbf"
                     "Café")
                 .byteAt(4),
             8);
}

} // namespace tillside

QTEST_GUILESS_MAIN(tillside::JsonObjectTest)
#include "jsonobjecttest.moc"
