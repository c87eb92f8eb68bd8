#pragma once

#include "core/model/ids.h"
#include "core/model/paymentrecord.h"
#include "core/model/paymentterms.h"

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

#include <optional>
#include <set>

namespace oracle {

/// What a terminal's answer says. All names for the same thing are read: if two of them disagree,
/// both values count.
class SecondAnswer {
public:
    /// Returns nothing for anything but an object.
    [[nodiscard]] static std::optional<SecondAnswer> read(const QByteArray &body);

    [[nodiscard]] bool has(const char *name) const { return m_object.contains(name); }
    /// Only a real true counts as true, and only a real false as false.
    [[nodiscard]] bool isTrue(const char *flag) const;
    [[nodiscard]] bool isFalse(const char *flag) const;

    [[nodiscard]] QString uti() const;
    [[nodiscard]] bool saysNoUti() const;
    [[nodiscard]] bool names(const std::optional<tillside::Uti> &uti) const;

    [[nodiscard]] bool saysType(tillside::PaymentType type) const;
    [[nodiscard]] bool saysOtherType(tillside::PaymentType type) const;
    /// Whether the answer has an existing currency that is not \a ours.
    [[nodiscard]] bool saysOtherCurrency(const tillside::Currency &ours) const;
    [[nodiscard]] bool saysOtherReference(const tillside::Reference &ours) const;

    [[nodiscard]] std::set<qint64> amounts() const;
    [[nodiscard]] bool saysNoAmount() const;
    /// Tip or gratuity, cash-back and surcharge; 0 if none is given.
    [[nodiscard]] qint64 extras() const;

    /// The response code in lower case. If both names are present, the first non-empty one counts.
    [[nodiscard]] QString code() const;
    /// Whether a status or display text contains \a word, which is in lower case.
    [[nodiscard]] bool textsSay(const QString &word) const;

private:
    explicit SecondAnswer(nlohmann::json object)
        : m_object(std::move(object))
    { }
    nlohmann::json m_object;
};

} // namespace oracle
