#include "tests/cli/terminalprocess.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSslSocket>
#include <QTest>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 60'000;

/// The objects in a file of JSON lines, without a line that is still being written.
QList<QJsonObject> linesOf(const QString &path)
{
    QFile file(path);
    QList<QJsonObject> objects;
    if (!file.open(QIODevice::ReadOnly))
        return objects;
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeLast();
    for (const QByteArray &line : std::as_const(lines))
        objects.append(QJsonDocument::fromJson(line).object());
    return objects;
}

QString nextSerial()
{
    static int made = 0;
    return QString::number(1'850'012'345 + made++);
}

} // namespace

TerminalProcess::TerminalProcess(const QStringList &options)
    : m_serial(nextSerial())
{
    start(options);
}

TerminalProcess::~TerminalProcess()
{
    stop();
}

void TerminalProcess::start(const QStringList &options)
{
    const QString said = m_folder.filePath(u"said"_s);
    m_process.setStandardOutputFile(said, QIODevice::Truncate);
    m_process.setStandardErrorFile(m_folder.filePath(u"errors"_s), QIODevice::Append);
    m_process.start(QCoreApplication::applicationDirPath() + u"/tillside-terminal-simulator"_s,
                    QStringList{u"--json"_s, u"--port"_s, QString::number(m_port), u"--code"_s,
                                QString::fromLatin1(kCode), u"--serial"_s, m_serial,
                                u"--identity"_s, identityFile(), u"--ledger"_s,
                                m_folder.filePath(u"ledger"_s)}
                        + options);
    const auto isThere = [&] { return !linesOf(said).isEmpty(); };
    if (!QTest::qWaitFor(isThere, kPatience))
        qFatal("tillside-terminal-simulator cannot be started");
    m_introduction = linesOf(said).front();
    m_port = static_cast<quint16>(m_introduction.value("port"_L1).toInteger());
}

void TerminalProcess::restart(const QStringList &options)
{
    stop();
    start(options);
}

void TerminalProcess::replace(const QStringList &options)
{
    stop();
    ++m_identity;
    start(options);
}

void TerminalProcess::stop()
{
    m_process.kill();
    m_process.waitForFinished();
}

void TerminalProcess::waitUntilRead() const
{
    // It serves in order of arrival, and a handshake takes several iterations.
    QSslSocket visitor;
    visitor.setPeerVerifyMode(QSslSocket::VerifyNone);
    visitor.connectToHostEncrypted(u"127.0.0.1"_s, m_port);
    if (!visitor.waitForEncrypted(kPatience))
        qFatal("the simulated terminal does not answer");
}

QString TerminalProcess::identityFile() const
{
    return m_folder.filePath(u"identity%1.pem"_s.arg(m_identity));
}

QString TerminalProcess::address() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

QString TerminalProcess::member(const QString &name) const
{
    return m_introduction.value(name).toString();
}

QList<QJsonObject> TerminalProcess::said() const
{
    return linesOf(m_folder.filePath(u"said"_s));
}

qsizetype TerminalProcess::requests(const QByteArray &method) const
{
    const QString start = QString::fromLatin1(method) + u' ';
    const auto lines = said();
    return std::count_if(lines.begin(), lines.end(), [&](const QJsonObject &line) {
        return line.value("request"_L1).toString().startsWith(start);
    });
}

bool TerminalProcess::hasShown(const QString &state) const
{
    const auto lines = said();
    return std::any_of(lines.begin(), lines.end(), [&](const QJsonObject &line) {
        return line.value("state"_L1).toString() == state;
    });
}

QList<QJsonObject> TerminalProcess::ledger() const
{
    return linesOf(m_folder.filePath(u"ledger"_s));
}

int TerminalProcess::charges(const QString &reference) const
{
    const auto lines = ledger();
    return static_cast<int>(std::count_if(lines.begin(), lines.end(), [&](const QJsonObject &line) {
        return line.value("event"_L1) == "charge"_L1 && line.value("reference"_L1) == reference;
    }));
}

} // namespace tillside
