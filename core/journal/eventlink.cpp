#include "core/journal/eventlink.h"

#include "core/journal/fielddigest.h"

namespace tillside {

QByteArray beginningOfChain()
{
    return QByteArray(FieldDigest::kSize, '\0');
}

QByteArray hashOf(const EventLink &link)
{
    FieldDigest digest("tillside-event-1");
    digest.add(link.previous);
    digest.add(QByteArray::number(link.sequence));
    for (const QString &text : {link.payment, link.at, link.code, link.detail})
        digest.add(text.toUtf8());
    digest.add(link.stateDigest);
    return digest.result();
}

} // namespace tillside
