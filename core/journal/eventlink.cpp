#include "core/journal/eventlink.h"

#include "core/journal/fielddigest.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace tillside {

namespace {

/// An event about a terminal never hashes like one about a payment.
QByteArray purposeOf(const EventLink &link)
{
    if (!link.payment.isEmpty())
        return "tillside-event-1";
    return link.terminal.isEmpty() ? "tillside-journal-event-1" : "tillside-terminal-event-1";
}

} // namespace

QByteArray beginningOfChain()
{
    return QByteArray(FieldDigest::kSize, '\0');
}

QByteArray hashOf(const EventLink &link)
{
    FieldDigest digest(purposeOf(link));
    digest.add(link.previous);
    digest.add(QByteArray::number(link.sequence));
    digest.add(link.payment.isEmpty() ? link.terminal : link.payment);
    for (const QByteArray &field : {link.at, link.code, link.detail, link.stateDigest})
        digest.add(field);
    return digest.result();
}

QByteArray macOf(const EventLink &link, const Secret &key)
{
    QMessageAuthenticationCode code(QCryptographicHash::Sha256);
    QByteArray bytes = key.reveal().toByteArray();
    code.setKey(bytes);
    wipe(bytes);
    code.addData(link.hash);
    return code.result();
}

} // namespace tillside
