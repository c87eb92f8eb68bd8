#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace tillside {

/// A text that is only ever one kind of name. The tag keeps a payment's id from being passed where
/// a terminal's is wanted. An empty id names nothing.
template <typename Tag>
class Id {
public:
    Id() = default;

    /// The name in \a text, or nothing if it has not the form of this kind of name.
    [[nodiscard]] static std::optional<Id> parse(QStringView text)
    {
        return Tag::isValid(text) ? std::optional(Id(text.toString())) : std::nullopt;
    }
    /// A new name of this kind that nobody else has; only for the kinds the till itself gives out.
    [[nodiscard]] static Id create() { return Id(Tag::create()); }

    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }

    bool operator==(const Id &other) const { return Tag::compare(m_text, other.m_text) == 0; }
    std::strong_ordering operator<=>(const Id &other) const
    {
        return Tag::compare(m_text, other.m_text) <=> 0;
    }

private:
    explicit Id(QString text)
        : m_text(std::move(text))
    { }
    QString m_text;
};

/// `P-` and 10 characters of Crockford's base 32: 50 random bits, readable aloud. Never a counter:
/// a till that works alone must not need to know what the others gave out.
struct PaymentTag {
    static bool isValid(QStringView text);
    static QString create();
    static int compare(QStringView a, QStringView b) { return a.compare(b, Qt::CaseInsensitive); }
};

/// `T-` and 10 characters, as for payments. It is also the key of the token in the keychain.
struct TerminalTag {
    static bool isValid(QStringView text);
    static QString create();
    static int compare(QStringView a, QStringView b) { return a.compare(b, Qt::CaseInsensitive); }
};

/// Unique transaction identifier, given by the terminal. Paynt says "1-64 characters,
/// alphanumeric", while each of its samples holds hyphens: `[A-Za-z0-9-]{1,64}`. Kept verbatim,
/// compared without case.
struct UtiTag {
    static bool isValid(QStringView text);
    /// 32 hexadecimal digits, for terminals whose profile lets the till choose.
    static QString create();
    static int compare(QStringView a, QStringView b) { return a.compare(b, Qt::CaseInsensitive); }
};

/// The merchant's own reference: `[A-Za-z0-9-]{1,36}` (Paynt: 1-36 characters, alphanumeric; its
/// samples hold hyphens).
struct ReferenceTag {
    static bool isValid(QStringView text);
    static int compare(QStringView a, QStringView b) { return a.compare(b); }
};

/// The serial number on the terminal's back, sent as `tid` with each call: `[A-Za-z0-9-]{1,64}`.
struct SerialTag {
    static bool isValid(QStringView text);
    static int compare(QStringView a, QStringView b) { return a.compare(b); }
};

using PaymentId = Id<PaymentTag>;
using TerminalId = Id<TerminalTag>;
using Uti = Id<UtiTag>;
using Reference = Id<ReferenceTag>;
using Serial = Id<SerialTag>;

} // namespace tillside
