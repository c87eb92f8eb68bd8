#pragma once

#include "core/model/ids.h"
#include "core/model/paymentrecord.h"
#include "core/model/paymentterms.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <nlohmann/json.hpp>

#include <optional>
#include <set>
#include <vector>

namespace oracle {

/// What a terminal's answer says. All names for the same thing are read: if two of them disagree,
/// both values count.
class SecondAnswer {
public:
    /// Returns nothing for anything but an object.
    [[nodiscard]] static std::optional<SecondAnswer> read(const QByteArray &body);

    [[nodiscard]] bool has(const char *name) const { return m_object.contains(name); }
    /// Only a real true counts as true, and only a real false as false: for a flag that gives
    /// money.
    [[nodiscard]] bool isTrue(const char *flag) const;
    [[nodiscard]] bool isFalse(const char *flag) const;
    /// Also "true", 1 and "1": for a flag that takes money.
    [[nodiscard]] bool isLooselyTrue(const char *flag) const;
    /// false, "false", 0, "0", null or absent.
    [[nodiscard]] bool isLooselyFalse(const char *flag) const;

    [[nodiscard]] QString uti() const;
    [[nodiscard]] bool saysNoUti() const;
    [[nodiscard]] bool names(const std::optional<tillside::Uti> &uti) const;

    [[nodiscard]] bool saysType(tillside::PaymentType type) const;
    [[nodiscard]] bool saysOtherType(tillside::PaymentType type) const;
    /// Whether two names for the type have different types: such an answer says nothing.
    [[nodiscard]] bool saysTwoTypes() const;
    /// Whether the answer has a currency, known to us or not, that is not \a ours. Empty and zero
    /// are none.
    [[nodiscard]] bool saysOtherCurrency(const tillside::Currency &ours) const;
    /// Whether the answer has a reference other than \a ours and other than its first 8 or more
    /// characters. Case, hyphens and outer spaces do not count.
    [[nodiscard]] bool saysOtherReference(const tillside::Reference &ours) const;

    [[nodiscard]] std::set<qint64> amounts() const;
    /// Tip or gratuity, pennies, cash-back and surcharge together; nothing if two names for the
    /// same one have different values, or if an amount or an extra is there and is no number that a
    /// payment can have.
    [[nodiscard]] std::optional<qint64> extras() const;

    /// The response codes in lower case that are not empty.
    [[nodiscard]] std::set<QString> codes() const;
    /// The authorisations that are neither empty nor blank nor all zeros.
    [[nodiscard]] std::set<QString> authorisations() const;
    /// The date as it was sent; empty if there is none.
    [[nodiscard]] QString date() const;
    /// The lists of status and display texts that are not empty, each oldest first, in lower case.
    [[nodiscard]] std::vector<QStringList> entries() const;

private:
    explicit SecondAnswer(nlohmann::json object)
        : m_object(std::move(object))
    { }
    nlohmann::json m_object;
};

} // namespace oracle
