#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <utility>

namespace tillside {

/// Searches for secrets in everything that a till leaves behind: files, streams and what a window
/// shows. It looks for each secret as it is, in hexadecimal and base64, in UTF-16 and, if it has
/// only digits, in groups of four. All tests use this one search.
class SecretSearch {
public:
    /// Searches for \a secret, called \a name, as well. It must have at least eight characters,
    /// because fewer occur by chance.
    void add(const QString &name, const QByteArray &secret);

    /// The names of the secrets in \a bytes.
    [[nodiscard]] QStringList foundIn(const QByteArray &bytes) const;
    [[nodiscard]] QStringList foundIn(const QString &text) const { return foundIn(text.toUtf8()); }
    /// "path: name" for each file below \a folders that contains a secret. The keyring's own files
    /// may contain tokens and are left out.
    [[nodiscard]] QStringList foundBelow(const QStringList &folders) const;

private:
    QList<std::pair<QString, QByteArray>> m_forms;
};

} // namespace tillside
