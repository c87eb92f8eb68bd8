#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QString>

namespace tillside::cli {

/// Where a command speaks: one JSON value on standard output where `--json` was given, text for
/// people on standard error. Without `--json` the result of a listing goes to standard output as
/// text.
class Console {
public:
    explicit Console(bool json);

    [[nodiscard]] const QLocale &locale() const { return m_locale; }

    /// For people, always.
    void say(const QString &line) const;
    /// What was asked for, as text; not with `--json`.
    void print(const QString &line) const;
    /// What was asked for, to programs; only with `--json`.
    void print(const QJsonObject &object) const;
    void print(const QJsonArray &array) const;

private:
    bool m_isJson;
    QLocale m_locale;
};

} // namespace tillside::cli
