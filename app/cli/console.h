#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QString>

namespace tillside::cli {

/// The output of a command. With `--json` one JSON value goes to standard output. Text for people
/// goes to standard error, except that without `--json` the result itself goes to standard output.
class Console {
public:
    explicit Console(bool json);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// Says \a line to people, on standard error.
    void say(const QString &line) const;
    /// As say(), and returns whether standard error took it.
    [[nodiscard]] bool tells(const QString &line) const;
    /// Prints the result as text; does nothing with `--json`. Like the other two, returns whether
    /// standard output took what there was to print: false for a closed pipe or a full disk.
    bool print(const QString &line) const;
    /// Prints the result for programs; does nothing without `--json`.
    bool print(const QJsonObject &object) const;
    bool print(const QJsonArray &array) const;

private:
    bool m_isJson;
    QLocale m_locale;
};

} // namespace tillside::cli
