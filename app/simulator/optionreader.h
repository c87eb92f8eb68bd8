#pragma once

#include "core/simulator/terminaloptions.h"

#include <QCommandLineParser>

#include <array>
#include <optional>

namespace tillside::sim {

/// The names of \a all as a sentence lists them: "paynt, locallink or positive".
template <typename E, std::size_t N>
[[nodiscard]] QString oneOf(const std::array<E, N> &all)
{
    QString names = nameOf(all[0]);
    for (std::size_t i = 1; i < N; ++i)
        names += (i + 1 < N ? QStringLiteral(", ") : QStringLiteral(" or ")) + nameOf(all[i]);
    return names;
}

/// Copies the values of the command line's options into a terminal's options.
class OptionReader {
public:
    /// Both outlive the reader.
    OptionReader(const QCommandLineParser &parser, TerminalOptions &options)
        : m_parser(parser)
        , m_options(options)
    { }

    /// Copies the values. Returns one sentence about the first wrong value; empty if all are good.
    [[nodiscard]] QString read();

private:
    /// The value of the option \a name, if it is valid; otherwise notes a complaint that it has to
    /// be \a wanted.
    template <typename T>
    [[nodiscard]] T checked(const QString &name, const std::optional<T> &value,
                            const QString &wanted);
    void readPlace();
    void readDialect();
    void readIdentity();
    void readMoney();
    void readBehaviour();

    const QCommandLineParser &m_parser;
    TerminalOptions &m_options;
    QString m_complaint; ///< The first one.
};

} // namespace tillside::sim
