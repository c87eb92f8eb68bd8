#include "core/simulator/sloppiness.h"

#include <QList>
#include <QString>

#include <algorithm>

namespace tillside::sim {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kChunk = 100;

/// Windows-1252 differs from Latin-1 in a few signs. Receipts have two of them.
QByteArray windows1252(const QByteArray &utf8)
{
    QByteArray bytes;
    const QString text = QString::fromUtf8(utf8);
    for (const QChar letter : text) {
        const bool euro = letter == u'\u20ac';
        const bool dash = letter == u'\u2013';
        bytes += euro ? '\x80' : dash ? '\x96' : letter.toLatin1();
    }
    return bytes;
}

/// \a json with its members \a names repeated in front. Only for members without commas in them.
QByteArray repeated(const QByteArray &json, std::initializer_list<QByteArray> names)
{
    QByteArray twice;
    for (const QByteArray &name : names) {
        const qsizetype begin = json.indexOf('"' + name + "\":");
        const qsizetype comma = json.indexOf(',', begin);
        const qsizetype end = comma < 0 ? json.size() - 1 : comma;
        if (begin >= 0)
            twice += json.sliced(begin, end - begin) + ',';
    }
    return '{' + twice + json.sliced(1);
}

QByteArray inChunks(const QByteArray &body)
{
    QByteArray chunks;
    for (qsizetype at = 0; at < body.size(); at += kChunk) {
        const QByteArray part = body.sliced(at, std::min(kChunk, body.size() - at));
        chunks += QByteArray::number(part.size(), 16) + ";name=\"value\"\r\n" + part + "\r\n";
    }
    return chunks + "0;last\r\n\r\n";
}

/// The head's lines, the status line first, without the blank one.
QByteArrayList headLines(const QByteArray &head)
{
    QByteArrayList lines;
    qsizetype begin = 0;
    for (qsizetype end = head.indexOf("\r\n"); end >= 0; end = head.indexOf("\r\n", begin)) {
        lines << head.sliced(begin, end - begin);
        begin = end + 2;
    }
    return lines << head.sliced(begin);
}

bool isHeader(const QByteArray &line, const char *name)
{
    return line.toLower().startsWith(name);
}

QByteArrayList reframed(Quirk quirk, QByteArrayList lines)
{
    const auto is = [](const char *name) {
        return [name](const QByteArray &line) { return isHeader(line, name); };
    };
    const bool hasNoLength = quirk == Quirk::NoLength || quirk == Quirk::NoLengthReset;
    if (quirk == Quirk::LengthTwice) {
        lines << *std::find_if(lines.begin(), lines.end(), is("content-length:"));
    } else if (quirk == Quirk::NoReasonPhrase) {
        lines.first().truncate(12); // "HTTP/1.1 200"
    } else if (quirk == Quirk::LowerCaseHeaders) {
        for (qsizetype i = 1; i < lines.size(); ++i)
            lines[i] = lines[i].toLower();
    } else if (quirk == Quirk::ChunkExtensions) {
        lines.removeIf(is("content-length:"));
        lines << "Transfer-Encoding: chunked";
    } else if (hasNoLength) {
        lines.removeIf(is("content-length:"));
        lines.removeIf(is("connection:"));
    }
    return lines;
}

} // namespace

HttpResponse spelled(Quirk quirk, const HttpResponse &good)
{
    HttpResponse response = good;
    QByteArray &body = response.body;
    if (quirk == Quirk::ByteOrderMark)
        body.prepend("\xef\xbb\xbf");
    else if (quirk == Quirk::WindowsLetters)
        body = windows1252(body);
    else if (quirk == Quirk::NotANumber)
        body.insert(1, R"("dccExchangeRate":NaN,"dccMarkup":-Infinity,)");
    else if (quirk == Quirk::TrailingNul)
        body.append('\0');
    else if (quirk == Quirk::MemberTwice)
        body = repeated(body, {"transApproved", "transCancelled", "voided", "uti"});
    return response;
}

QByteArray framed(Quirk quirk, const QByteArray &good)
{
    const qsizetype end = good.indexOf("\r\n\r\n");
    const QByteArray body = good.sliced(end + 4);
    const QByteArrayList lines = reframed(quirk, headLines(good.first(end)));
    const QByteArray head = lines.join("\r\n") + "\r\n\r\n";
    const QByteArray before = quirk == Quirk::ContinueFirst ? "HTTP/1.1 100 Continue\r\n\r\n" : "";
    return before + head + (quirk == Quirk::ChunkExtensions ? inChunks(body) : body);
}

Delivery deliveryOf(Quirk quirk)
{
    if (quirk == Quirk::NoLength)
        return Delivery::WholeThenClose;
    if (quirk == Quirk::NoLengthReset || quirk == Quirk::ResetBehind)
        return Delivery::WholeThenReset;
    return quirk == Quirk::Trickle ? Delivery::Trickle : Delivery::Whole;
}

Quirk quirkOfPairing(const Mood &mood, QRandomGenerator &random)
{
    if (mood.only != Quirk::None)
        return mood.only;
    if (mood.temper != Temper::Sloppy)
        return Quirk::None;
    QList<Quirk> fitting{Quirk::TokenAsNumber};
    for (const QuirkLine &line : quirkTable()) {
        if (line.temper == Temper::Sloppy && line.fits == Fits::Every)
            fitting.append(line.quirk);
    }
    return fitting.at(random.bounded(fitting.size()));
}

bool servesOneAtATime(const Mood &mood, quint32 seed)
{
    constexpr quint32 kOneInFour = 4;
    if (mood.only != Quirk::None)
        return mood.only == Quirk::OneConnection;
    return mood.temper == Temper::Sloppy && seed % kOneInFour == 0;
}

} // namespace tillside::sim
