#include "tests/support/paper/codepageconverter.h"

#include <iconv.h>

namespace paper {

QString fromCharset(const char *name, const QByteArray &bytes)
{
    constexpr qsizetype kMostBytesOfCharacter = 4;
    const iconv_t converter = iconv_open("UTF-8", name);
    QByteArray input = bytes;
    QByteArray output(bytes.size() * kMostBytesOfCharacter, '\0');
    char *from = input.data();
    char *to = output.data();
    auto left = static_cast<std::size_t>(input.size());
    auto room = static_cast<std::size_t>(output.size());
    const bool isValid = iconv(converter, &from, &left, &to, &room) != static_cast<std::size_t>(-1);
    iconv_close(converter);
    output.chop(static_cast<qsizetype>(room));
    return isValid ? QString::fromUtf8(output) : QString();
}

} // namespace paper
