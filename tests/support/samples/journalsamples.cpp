#include "tests/support/samples/journalsamples.h"

#include <QSqlQuery>
#include <QStringList>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace tillside;

namespace samples {

namespace {

const Currency kEuro{u"EUR"_s, 978, 2};

QDateTime noon()
{
    return {QDate(2026, 3, 4), QTime(12, 0, 0, 250), Qt::UTC};
}

} // namespace

TerminalRecord terminal(const QString &name)
{
    TerminalRecord terminal;
    terminal.id = TerminalId::create();
    terminal.name = name;
    terminal.host = u"192.168.1.20"_s;
    terminal.port = 8080;
    terminal.serial = *Serial::parse(u"1850012345");
    terminal.basePath = u"/payntpos/1.0.0"_s;
    terminal.currency = kEuro;
    terminal.fingerprint = QByteArray(32, '\x5a');
    terminal.pairedAt = noon();
    return terminal;
}

PaymentRecord payment(const TerminalId &terminal)
{
    PaymentRecord payment;
    payment.id = PaymentId::create();
    payment.terminal = terminal;
    payment.amount = Money(1250, kEuro);
    payment.reference = *Reference::parse(payment.id.text());
    payment.startedAt = noon();
    return payment;
}

Evidence evidence(const QString &code, const QString &detail)
{
    return {code, noon(), readDetail(code, detail)};
}

std::unique_ptr<Journal> openJournal(const QString &folder)
{
    auto journal = Journal::open(folder);
    return journal ? std::move(journal).value() : nullptr;
}

bool JournalFixture::renew()
{
    m_journal.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_journal = openJournal(m_folder->path());
    m_terminal = terminal(u"Counter"_s);
    return m_journal && m_journal->saveTerminal(m_terminal);
}

PaymentRecord JournalFixture::recorded(const TerminalId &terminal)
{
    return m_journal->record(payment(terminal), evidence(u"recorded"_s)).value();
}

HandTool::HandTool(const QString &file)
    : m_name(QUuid::createUuid().toString())
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
    m_database.setDatabaseName(file);
    m_database.open();
}

HandTool::~HandTool()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

bool HandTool::run(const QString &sql)
{
    return QSqlQuery(m_database).exec(sql);
}

QVariant HandTool::value(const QString &sql)
{
    QSqlQuery query(sql, m_database);
    return query.next() ? query.value(0) : QVariant();
}

QString HandTool::column(const QString &sql, int column)
{
    QStringList lines;
    for (QSqlQuery query(sql, m_database); query.next();)
        lines += query.value(column).toString();
    return lines.join(u'\n');
}

} // namespace samples
