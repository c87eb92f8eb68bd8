#include "tests/support/system/secretsearch.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

QByteArray grouped(const QByteArray &digits, char between)
{
    constexpr qsizetype kGroup = 4;
    QByteArray text = digits;
    for (qsizetype at = (digits.size() - 1) / kGroup * kGroup; at > 0; at -= kGroup)
        text.insert(at, between);
    return text;
}

QByteArray inUtf16(const QByteArray &text)
{
    QByteArray wide;
    for (const char c : text)
        wide.append(c).append('\0');
    return wide;
}

} // namespace

void SecretSearch::add(const QString &name, const QByteArray &secret)
{
    constexpr qsizetype kShortest = 8;
    if (secret.size() < kShortest)
        qFatal("a secret to search for is missing or too short");
    QList<QByteArray> forms{secret, secret.toHex(), secret.toHex().toUpper(), secret.toBase64(),
                            inUtf16(secret)};
    const bool isNumber
        = std::all_of(secret.cbegin(), secret.cend(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber)
        forms << grouped(secret, ' ') << grouped(secret, '-');
    for (const QByteArray &form : forms)
        m_forms.append({name, form});
}

QStringList SecretSearch::foundIn(const QByteArray &bytes) const
{
    QStringList found;
    for (const auto &[name, form] : m_forms) {
        if (bytes.contains(form))
            found << name;
    }
    found.removeDuplicates();
    return found;
}

QStringList SecretSearch::foundBelow(const QStringList &folders) const
{
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.fileName().contains("/keyrings/"_L1) || !file.open(QIODevice::ReadOnly))
                continue;
            for (const QString &name : foundIn(file.readAll()))
                found << file.fileName() + u": "_s + name;
        }
    }
    return found;
}

} // namespace tillside
