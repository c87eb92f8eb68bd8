#include "core/model/voidcutoff.h"

#include <QTimeZone>

namespace tillside {

using namespace Qt::StringLiterals;

namespace {

const QString kForm = u"HH:mm"_s;

} // namespace

std::optional<VoidCutOff> VoidCutOff::parse(const QString &text)
{
    VoidCutOff cutOff;
    const qsizetype blank = text.indexOf(u' ');
    cutOff.time = QTime::fromString(text.left(blank), kForm);
    if (blank >= 0)
        cutOff.zone = text.mid(blank + 1).toUtf8();
    const bool isGood = cutOff.time.isValid() && !cutOff.zone.isEmpty();
    return isGood ? std::optional(cutOff) : std::nullopt;
}

bool VoidCutOff::hasKnownZone() const
{
    return QTimeZone(zone).isValid();
}

QString VoidCutOff::toText() const
{
    return time.toString(kForm) + u' ' + QString::fromUtf8(zone);
}

QDateTime VoidCutOff::next(const QDateTime &start) const
{
    const QTimeZone there(zone);
    if (!there.isValid())
        return {};
    const QDateTime begun = start.toTimeZone(there);
    const int days = begun.time() < time ? 0 : 1;
    return QDateTime(begun.date().addDays(days), time, there).toUTC();
}

} // namespace tillside
