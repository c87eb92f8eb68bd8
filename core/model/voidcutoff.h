#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <optional>

namespace tillside {

/// The time at which a terminal sends its day to the bank: a void of that day's payments comes too
/// late afterwards. The default is that of Paynt.
struct VoidCutOff {
    QTime time{1, 0}; ///< To the minute.
    QByteArray zone{"Europe/London"}; ///< A name of the IANA's list.

    bool operator==(const VoidCutOff &) const = default;

    /// "01:00 Europe/London", or "01:00" for a time in the zone of the default; nothing for a text
    /// of another form.
    [[nodiscard]] static std::optional<VoidCutOff> parse(const QString &text);
    /// As parse() reads it, with the zone.
    [[nodiscard]] QString toText() const;

    /// Whether this computer knows the zone.
    [[nodiscard]] bool hasKnownZone() const;
    /// The first cut-off after \a start, in UTC; not valid if this computer does not know the zone.
    [[nodiscard]] QDateTime next(const QDateTime &start) const;
};

} // namespace tillside
