#include "ui/sound/sound.h"

#include <QFile>
#include <QResource>

// Outside the namespace, because rcc defines the called function there.
static void keepSounds()
{
    Q_INIT_RESOURCE(sounds);
}

namespace tillside {

using namespace Qt::StringLiterals;

QLatin1StringView nameOf(Sound sound)
{
    switch (sound) {
    case Sound::Approved: return "approved"_L1;
    case Sound::NotPaid: return "notpaid"_L1;
    case Sound::Look: return "look"_L1;
    }
    Q_UNREACHABLE();
}

Sound soundOf(PaymentState state, bool needsPerson)
{
    if (needsPerson)
        return Sound::Look;
    switch (state) {
    case PaymentState::Approved: return Sound::Approved;
    case PaymentState::Voided:
    case PaymentState::Declined:
    case PaymentState::Cancelled:
    case PaymentState::NotCharged: return Sound::NotPaid;
    case PaymentState::ApprovedForLess: // The rest is still to be paid.
    case PaymentState::Recorded:
    case PaymentState::Sending:
    case PaymentState::Confirming:
    case PaymentState::InProgress:
    case PaymentState::Unanswered:
    case PaymentState::Unidentified:
    case PaymentState::Disputed: return Sound::Look;
    }
    Q_UNREACHABLE();
}

QByteArray waveOf(Sound sound)
{
    keepSounds();
    QFile file(u":/sounds/"_s + nameOf(sound) + u".wav"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace tillside
