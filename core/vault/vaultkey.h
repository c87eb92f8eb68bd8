#pragma once

#include "core/model/ids.h"

#include <QString>

#include <utility>

namespace tillside {

/// The name of one entry of the keychain: a terminal's, or a journal's.
class VaultKey {
public:
    // Not explicit: a terminal's entry is named by its id alone.
    VaultKey(const TerminalId &terminal)
        : m_text(terminal.text().toUpper())
    { }
    /// The entry of the journal with the id \a journal.
    [[nodiscard]] static VaultKey ofJournal(const QString &journal)
    {
        return VaultKey(journal.toUpper());
    }

    /// In upper case: ids are equal in any case, names of entries are not.
    [[nodiscard]] const QString &text() const { return m_text; }

private:
    explicit VaultKey(QString text)
        : m_text(std::move(text))
    { }
    QString m_text;
};

} // namespace tillside
