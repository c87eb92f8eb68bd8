#pragma once

#include <QString>
#include <QStringList>

class QCommandLineParser;

namespace tillside::cli {

/// Gives \a parser every option of every command, and the text of `--help`.
void addOptions(QCommandLineParser &parser);

/// The first of the \a given options that \a command does not take; empty if it takes them all.
[[nodiscard]] QString optionForeignTo(const QString &command, const QStringList &given);

} // namespace tillside::cli
