#include "app/cli/console.h"

#include <QJsonDocument>

#include <cstdio>

namespace tillside::cli {

namespace {

/// Whether \a stream took all of \a line.
bool writeLine(std::FILE *stream, const QByteArray &line)
{
    const auto size = static_cast<std::size_t>(line.size());
    std::clearerr(stream);
    std::fwrite(line.constData(), 1, size, stream);
    std::fputc('\n', stream);
    return std::fflush(stream) == 0 && std::ferror(stream) == 0;
}

} // namespace

Console::Console(bool json)
    : m_isJson(json)
{
    // "C" is not a language: its format for money has no place for a currency.
    if (m_locale.language() == QLocale::C)
        m_locale = QLocale(QLocale::English);
}

void Console::say(const QString &line) const
{
    writeLine(stderr, line.toLocal8Bit());
}

bool Console::tells(const QString &line) const
{
    return writeLine(stderr, line.toLocal8Bit());
}

bool Console::print(const QString &line) const
{
    return m_isJson || writeLine(stdout, line.toLocal8Bit());
}

bool Console::print(const QJsonObject &object) const
{
    return !m_isJson || writeLine(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool Console::print(const QJsonArray &array) const
{
    return !m_isJson || writeLine(stdout, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace tillside::cli
