#pragma once

#include "core/journal/journal.h"

#include <QSqlDatabase>
#include <QString>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>

/// Sample records for the tests of the journal, and direct access to its file.
namespace samples {

/// A Luhn-valid number from the card schemes' own test lists.
inline constexpr QLatin1StringView kCardNumber("4111111111111111");

tillside::TerminalRecord terminal(const QString &name);
/// A sale of 12.50 EUR, recorded and not sent yet.
tillside::PaymentRecord payment(const tillside::TerminalId &terminal);
tillside::Evidence evidence(const QString &code, const QString &detail = {});

/// The journal in \a folder; null if it cannot be opened.
std::unique_ptr<tillside::Journal> openJournal(const QString &folder);

/// A journal with one terminal, in its own folder, created anew for each test.
class JournalFixture {
protected:
    [[nodiscard]] bool renew();
    tillside::PaymentRecord recorded(const tillside::TerminalId &terminal);
    tillside::PaymentRecord recorded() { return recorded(m_terminal.id); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tillside::Journal> m_journal;
    tillside::TerminalRecord m_terminal;
};

/// A plain SQLite connection, such as a person with an SQLite tool has.
class HandTool {
public:
    explicit HandTool(const QString &file);
    ~HandTool();
    Q_DISABLE_COPY_MOVE(HandTool)

    /// Returns whether SQLite accepted \a sql.
    bool run(const QString &sql);
    QVariant value(const QString &sql);
    /// All rows of the column \a column, joined by line breaks.
    QString column(const QString &sql, int column);

private:
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace samples
