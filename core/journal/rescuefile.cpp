#include "core/journal/rescuefile.h"

#include "core/base/clock.h"
#include "core/journal/eventchain.h"
#include "core/journal/paymentrow.h"
#include "core/system/privatefiles.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>

#include <utility>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

QJsonValue valueOf(const QVariant &column)
{
    if (column.isNull())
        return {};
    if (column.typeId() != QMetaType::QByteArray)
        return QJsonValue::fromVariant(column);
    const QByteArray blob = column.toByteArray();
    const bool isText = QUtf8StringView(blob).isValidUtf8();
    return isText ? QString::fromUtf8(blob) : QString::fromLatin1(blob.toHex());
}

QJsonObject objectOf(const Row &payment)
{
    QJsonObject object;
    const QStringList names = paymentColumns().split(u", "_s);
    for (std::size_t i = 0; i < payment.size(); ++i)
        object.insert(names.at(static_cast<qsizetype>(i)), valueOf(payment[i]));
    return object;
}

QJsonArray arrayOf(const std::vector<Evidence> &evidence)
{
    QJsonArray lines;
    for (const Evidence &line : evidence)
        lines.append(QJsonObject{{"at"_L1, toIso8601(line.at)},
                                 {"code"_L1, line.code},
                                 {"detail"_L1, maskedText(line.detail)}});
    return lines;
}

/// How the names of the files beside \a folder begin.
QString nameBeside(const QString &folder)
{
    return QFileInfo(folder).fileName() + u"-rescued-"_s;
}

} // namespace

RescueFile::RescueFile(QString folder)
    : m_folder(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()))
{ }

JournalResult<QString> RescueFile::append(const Row &payment, const std::vector<Evidence> &evidence,
                                          JournalError why)
{
    const QJsonObject columns = objectOf(payment);
    QStringList key{nameOf(why)};
    for (const QLatin1StringView column : {"id"_L1, "uti"_L1, "state"_L1})
        key += columns[column].toString();
    if (!evidence.empty())
        key += evidence.back().code;
    if (m_kept.contains(key))
        return m_path;
    const QJsonObject line{
        {"refused"_L1, nameOf(why)}, {"payment"_L1, columns}, {"evidence"_L1, arrayOf(evidence)}};
    if (!write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n'))
        return JournalError::DiskFailed;
    m_kept.insert(key);
    return m_path;
}

/// A file that is gone is made anew.
bool RescueFile::write(const QByteArray &line)
{
    return (!m_path.isEmpty() && appendToFile(m_path, line))
        || (create() && appendToFile(m_path, line));
}

/// No name is used twice, so that nothing which was put there before is followed or added to.
bool RescueFile::create()
{
    const QString day = QDate::currentDate().toString(Qt::ISODate);
    const QString rest
        = u"%1-%2.jsonl"_s.arg(day, QUuid::createUuid().toString(QUuid::Id128).first(6));
    const QString parent = QFileInfo(m_folder).path();
    for (const QString &path : {QDir(m_folder).filePath(u"rescued-"_s + rest),
                                QDir(parent).filePath(nameBeside(m_folder) + rest)}) {
        if (createPrivateFile(path)) {
            m_path = path;
            return true;
        }
    }
    return false;
}

QStringList rescueFilesOf(const QString &folder)
{
    const QString path = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    const QDir inside(path);
    const QDir beside(QFileInfo(path).path());
    QStringList files;
    for (const QString &name : inside.entryList({u"rescued-*.jsonl"_s}, QDir::Files))
        files += inside.filePath(name);
    for (const QString &name : beside.entryList({nameBeside(path) + u"*.jsonl"_s}, QDir::Files))
        files += beside.filePath(name);
    return files;
}

} // namespace tillside
