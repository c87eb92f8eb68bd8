#include "core/journal/chainentry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

#include <array>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

constexpr int kVersion = 1;
constexpr qsizetype kBytes = 32;

QByteArray bytesOf(const QJsonValue &hex)
{
    return QByteArray::fromHex(hex.toString().toLatin1());
}

} // namespace

ChainEntry ChainEntry::create(const ChainHead &head)
{
    std::array<quint32, kBytes / sizeof(quint32)> random{};
    QRandomGenerator::system()->fillRange(random.data(), random.size());
    QByteArray bytes(reinterpret_cast<const char *>(random.data()), kBytes);
    return {.head = head, .key = Secret(std::move(bytes))};
}

Secret ChainEntry::toSecret() const
{
    const QJsonObject entry{
        {"version"_L1, kVersion},
        {"key"_L1, QString::fromLatin1(key.reveal().toByteArray().toHex())},
        {"sequence"_L1, QString::number(head.sequence)},
        {"hash"_L1, QString::fromLatin1(head.hash.toHex())},
    };
    return Secret(QJsonDocument(entry).toJson(QJsonDocument::Compact));
}

std::optional<ChainEntry> ChainEntry::fromSecret(const Secret &secret)
{
    const QJsonObject entry = QJsonDocument::fromJson(secret.reveal().toByteArray()).object();
    bool isNumber = false;
    const qint64 sequence = entry["sequence"_L1].toString().toLongLong(&isNumber);
    const QByteArray key = bytesOf(entry["key"_L1]);
    const QByteArray hash = bytesOf(entry["hash"_L1]);
    const bool isWhole = entry["version"_L1].toInt() == kVersion && isNumber && sequence >= 0
        && key.size() == kBytes && (sequence == 0 || hash.size() == kBytes);
    if (!isWhole)
        return std::nullopt;
    return ChainEntry{.head = {.sequence = sequence, .hash = hash}, .key = Secret(key)};
}

} // namespace tillside
