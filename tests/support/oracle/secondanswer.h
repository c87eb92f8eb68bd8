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

/// What a terminal's answer says, every name for the same thing heard: where two disagree, both
/// are said.
class SecondAnswer {
public:
    /// Nothing for what is no object.
    [[nodiscard]] static std::optional<SecondAnswer> read(const QByteArray &body);

    [[nodiscard]] bool has(const char *name) const { return m_object.contains(name); }
    /// A real true or false; neither where it is anything else.
    [[nodiscard]] bool isTrue(const char *flag) const;
    [[nodiscard]] bool isFalse(const char *flag) const;

    [[nodiscard]] QString uti() const;
    [[nodiscard]] bool saysNoUti() const;
    [[nodiscard]] bool names(const std::optional<tillside::Uti> &uti) const;

    [[nodiscard]] bool saysType(tillside::PaymentType type) const;
    [[nodiscard]] bool saysOtherType(tillside::PaymentType type) const;
    /// A currency there is, and not \a ours.
    [[nodiscard]] bool saysOtherCurrency(const tillside::Currency &ours) const;
    [[nodiscard]] bool saysOtherReference(const tillside::Reference &ours) const;

    [[nodiscard]] std::set<qint64> amounts() const;
    [[nodiscard]] bool saysNoAmount() const;
    /// Tip or gratuity, cash-back and surcharge; 0 where none is given.
    [[nodiscard]] qint64 extras() const;

    /// The response code in lower case: of two names the first that says something counts.
    [[nodiscard]] QString code() const;
    /// Whether a status or display text holds \a word, given in lower case.
    [[nodiscard]] bool textsSay(const QString &word) const;

private:
    explicit SecondAnswer(nlohmann::json object)
        : m_object(std::move(object))
    { }
    nlohmann::json m_object;
};

} // namespace oracle
