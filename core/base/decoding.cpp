#include "core/base/decoding.h"

#include <QStringDecoder>

#include <array>

namespace tillside {

namespace {

constexpr QByteArrayView kMark("\xef\xbb\xbf");
constexpr uchar kFirst = 0x80;

/// What Windows-1252 has in the places 80 to 9F; Latin 1 gives the rest. The five places without a
/// character keep their control character.
constexpr std::array<char16_t, 32> kWindows{
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

QString fromWindows(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        const std::size_t place = c.unicode() - kFirst;
        if (c.unicode() >= kFirst && place < kWindows.size())
            c = QChar(kWindows[place]);
    }
    return text;
}

} // namespace

qsizetype DecodedText::byteAt(qsizetype at) const
{
    return mark + (isForeign ? at : QStringView(text).left(at).toUtf8().size());
}

DecodedText decoded(const QByteArray &bytes)
{
    const qsizetype mark = bytes.startsWith(kMark) ? kMark.size() : 0;
    const QByteArrayView rest = QByteArrayView(bytes).sliced(mark);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(rest);
    if (!utf8.hasError())
        return {.text = text, .isForeign = false, .mark = mark};
    return {.text = fromWindows(rest), .isForeign = true, .mark = mark};
}

} // namespace tillside
