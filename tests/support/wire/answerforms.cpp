#include "tests/support/wire/answerforms.h"

namespace tillside {

namespace {

using End = RawScript::End;

const QByteArray kHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";

QByteArray length(qsizetype size)
{
    return "Content-Length: " + QByteArray::number(size) + "\r\n";
}

RawScript framed(const QByteArray &body)
{
    return {.bytes = kHead + length(body.size()) + "\r\n" + body};
}

RawScript unframed(const QByteArray &body, End end)
{
    return {.bytes = kHead + "\r\n" + body, .end = end};
}

} // namespace

QByteArray withMembers(const QByteArray &body, const QByteArray &members)
{
    return '{' + members + ',' + body.mid(1);
}

const QList<AnswerForm> &truthfulForms()
{
    static const QList<AnswerForm> forms{
        {"as it should be", framed},
        {"the length twice",
         [](const QByteArray &body) {
             return RawScript{.bytes
                              = kHead + length(body.size()) + length(body.size()) + "\r\n" + body};
         }},
        {"no length, closed", [](const QByteArray &body) { return unframed(body, End::Fin); }},
        {"no length, cut", [](const QByteArray &body) { return unframed(body, End::Cut); }},
        {"no length, reset", [](const QByteArray &body) { return unframed(body, End::Rst); }},
        {"HTTP/1.0 without anything",
         [](const QByteArray &body) {
             return RawScript{.bytes = "HTTP/1.0 200\r\n\r\n" + body, .end = End::Fin};
         }},
        {"no reason phrase, small letters, a byte order mark",
         [](const QByteArray &body) {
             return RawScript{.bytes = "HTTP/1.1 200\r\n" + length(body.size() + 3).toLower()
                                  + "\r\n\xef\xbb\xbf" + body};
         }},
        {"reset behind the answer",
         [](const QByteArray &body) {
             RawScript script = framed(body);
             script.end = End::Rst;
             return script;
         }},
        {"Latin 1 in a name of a shop",
         [](const QByteArray &body) {
             return framed(withMembers(body, "\"merchantName\":\"Caf\xe9 M\xfcller \x80\""));
         }},
        {"Latin 1 and no length",
         [](const QByteArray &body) {
             return unframed(withMembers(body, "\"merchantName\":\"Caf\xe9\""), End::Fin);
         }},
        {"NaN and Infinity",
         [](const QByteArray &body) {
             return framed(withMembers(body, "\"dccExchangeRate\":NaN,\"x\":[Infinity,-Infinity]"));
         }},
        {"a NUL behind it", [](const QByteArray &body) { return framed(body + '\0'); }},
        {"a NUL in a text",
         [](const QByteArray &body) {
             return framed(withMembers(body, QByteArray("\"merchantId\":\"17\0\"", 18)));
         }},
        {"members twice",
         [](const QByteArray &body) {
             return framed('{' + body.mid(1).chopped(1) + ',' + body.mid(1));
         }},
    };
    return forms;
}

const QList<AnswerForm> &brokenForms()
{
    static const QList<AnswerForm> forms{
        {"two different lengths",
         [](const QByteArray &body) {
             return RawScript{.bytes = kHead + length(body.size()) + length(body.size() + 9)
                                  + "\r\n" + body,
                              .end = End::Fin};
         }},
        {"two different lengths, the second fits",
         [](const QByteArray &body) {
             return RawScript{.bytes = kHead + length(body.size() + 9) + length(body.size())
                                  + "\r\n" + body,
                              .end = End::Fin};
         }},
        {"longer than what comes",
         [](const QByteArray &body) {
             return RawScript{.bytes = kHead + length(body.size() + 1) + "\r\n" + body,
                              .end = End::Fin};
         }},
        {"no length, cut in the middle",
         [](const QByteArray &body) { return unframed(body.chopped(1), End::Fin); }},
        {"no length, and more behind it",
         [](const QByteArray &body) { return unframed(body + body, End::Fin); }},
        {"cut in the middle, but long enough",
         [](const QByteArray &body) { return framed(body.chopped(1)); }},
        {"a bad byte in the UTI",
         [](const QByteArray &body) {
             return framed(QByteArray(body).replace("6f311f3a", "6f311f3\xe9"));
         }},
        {"a bad byte in a name",
         [](const QByteArray &body) {
             return framed(withMembers(body, "\"tr\xe4nsType\":\"SALE\""));
         }},
        {"a member twice, differently",
         [](const QByteArray &body) { return framed(withMembers(body, "\"uti\":\"97\"")); }},
        {"a web page",
         [](const QByteArray &) { return framed("<html><body>Please log in</body></html>"); }},
    };
    return forms;
}

} // namespace tillside
