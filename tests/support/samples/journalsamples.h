#pragma once

#include "core/journal/journal.h"

#include <QSqlDatabase>
#include <QString>
#include <QTemporaryDir>
#include <QVariant>

#include <memory>

/// What the tests of the journal put into it, and a way to look at its file behind its back.
namespace samples {

/// A Luhn-valid number from the card schemes' own test lists.
inline constexpr QLatin1StringView kCardNumber("4111111111111111");

tillside::TerminalRecord terminal(const QString &name);
/// A sale of 12.50 EUR, recorded and not sent yet.
tillside::PaymentRecord payment(const tillside::TerminalId &terminal);
tillside::Evidence evidence(const QString &code, const QString &detail = {});

/// The journal in \a folder; null if it cannot be opened.
std::unique_ptr<tillside::Journal> openJournal(const QString &folder);

/// A journal in a folder of its own with one terminal in it, made anew for each test.
class JournalFixture {
protected:
    [[nodiscard]] bool renew();
    tillside::PaymentRecord recorded(const tillside::TerminalId &terminal);
    tillside::PaymentRecord recorded() { return recorded(m_terminal.id); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tillside::Journal> m_journal;
    tillside::TerminalRecord m_terminal;
};

/// A plain SQLite connection, as somebody with a tool for it has.
class HandTool {
public:
    explicit HandTool(const QString &file);
    ~HandTool();
    Q_DISABLE_COPY_MOVE(HandTool)

    /// Whether SQLite took it.
    bool run(const QString &sql);
    QVariant value(const QString &sql);
    /// All rows of the column \a column, joined by line breaks.
    QString column(const QString &sql, int column);

private:
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace samples
