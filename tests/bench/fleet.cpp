#include "tests/bench/fleet.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

Fleet::Member memberFrom(const QJsonObject &facts, int number)
{
    TerminalRecord terminal;
    terminal.id = TerminalId::create();
    terminal.name = u"Till %1"_s.arg(number);
    terminal.host = u"127.0.0.1"_s;
    terminal.port = static_cast<quint16>(facts.value("port"_L1).toInt());
    terminal.serial = Serial::parse(facts.value("serial"_L1).toString()).value();
    terminal.basePath = u"/payntpos/1.0.0"_s;
    terminal.currency = Currency::fromCode(u"EUR").value();
    terminal.fingerprint = QByteArray::fromHex(facts.value("fingerprint"_L1).toString().toLatin1());
    terminal.pairedAt = QDateTime::currentDateTimeUtc();
    return {terminal, Secret(facts.value("token"_L1).toString().toLatin1())};
}

} // namespace

Fleet::Fleet(const QString &program, int count, std::chrono::milliseconds answer)
{
    constexpr int kPatience = 30'000;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(program, {QString::number(count), QString::number(answer.count())});
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(kPatience))
            qFatal("the simulated terminals did not start");
    }
    const QJsonArray all = QJsonDocument::fromJson(m_process.readLine()).array();
    for (const QJsonValue &facts : all)
        m_members.push_back(memberFrom(facts.toObject(), static_cast<int>(m_members.size())));
}

std::vector<TerminalRecord> Fleet::records() const
{
    std::vector<TerminalRecord> records;
    for (const Member &member : m_members)
        records.push_back(member.terminal);
    return records;
}

std::map<QString, std::chrono::nanoseconds> Fleet::close()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
    std::map<QString, std::chrono::nanoseconds> results;
    while (m_process.canReadLine()) {
        const QStringList words = QString::fromLatin1(m_process.readLine()).split(u' ');
        const qint64 number = words.value(1).trimmed().toLongLong();
        if (words.value(0) == "questions"_L1)
            m_questions = static_cast<int>(number);
        else
            results[words.value(0)] = std::chrono::nanoseconds(number);
    }
    return results;
}

} // namespace tillside
