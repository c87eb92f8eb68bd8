#include "app/cli/console.h"

#include <QJsonDocument>

#include <cstdio>

namespace tillside::cli {

namespace {

void writeLine(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
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

void Console::print(const QString &line) const
{
    if (!m_isJson)
        writeLine(stdout, line.toLocal8Bit());
}

void Console::print(const QJsonObject &object) const
{
    if (m_isJson)
        writeLine(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void Console::print(const QJsonArray &array) const
{
    if (m_isJson)
        writeLine(stdout, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

} // namespace tillside::cli
