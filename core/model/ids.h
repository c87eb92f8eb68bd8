#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

#include <compare>
#include <optional>

namespace tillside {

/// Text that identifies one kind of thing. The tag keeps a payment's id from being passed where a
/// terminal's id is expected. An empty id identifies nothing.
template <typename Tag>
class Id {
public:
    Id() = default;

    /// The id in \a text; nothing if the text does not have the form of this kind of id.
    [[nodiscard]] static std::optional<Id> parse(QStringView text)
    {
        return Tag::isValid(text) ? std::optional(Id(text.toString())) : std::nullopt;
    }
    /// A new, unique id of this kind. Only for the kinds that the till creates itself.
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

/// `P-` and 10 characters of Crockford's base 32: 50 random bits that can be read aloud. Never a
/// counter, because a till that works alone must not need to know which ids the others created.
struct PaymentTag {
    static bool isValid(QStringView text);
    static QString create();
    static int compare(QStringView a, QStringView b) { return a.compare(b, Qt::CaseInsensitive); }
};

/// `T-` and 10 characters, as for payments. It is also the key under which the keychain stores the
/// terminal's token.
struct TerminalTag {
    static bool isValid(QStringView text);
    static QString create();
    static int compare(QStringView a, QStringView b) { return a.compare(b, Qt::CaseInsensitive); }
};

/// Unique transaction identifier, assigned by the terminal. Paynt says "1-64 characters,
/// alphanumeric", but each of its samples contains hyphens: `[A-Za-z0-9-]{1,64}`. Stored verbatim,
/// compared without case.
struct UtiTag {
    static bool isValid(QStringView text);
    /// A new UTI of 32 hexadecimal digits, for terminals whose profile lets the till choose it.
    static QString create();
    static int compare(QStringView a, QStringView b) { return a.compare(b, Qt::CaseInsensitive); }
};

/// The merchant's own reference: `[A-Za-z0-9-]{1,36}` (Paynt says 1-36 characters, alphanumeric,
/// but its samples contain hyphens).
struct ReferenceTag {
    static bool isValid(QStringView text);
    static int compare(QStringView a, QStringView b) { return a.compare(b); }
};

/// The serial number on the back of the terminal, sent as `tid` with each call:
/// `[A-Za-z0-9-]{1,64}`. Stored as it was typed, compared without case: people type one device's
/// number in either.
struct SerialTag {
    static bool isValid(QStringView text);
    static int compare(QStringView a, QStringView b) { return a.compare(b, Qt::CaseInsensitive); }
};

using PaymentId = Id<PaymentTag>;
using TerminalId = Id<TerminalTag>;
using Uti = Id<UtiTag>;
using Reference = Id<ReferenceTag>;
using Serial = Id<SerialTag>;

} // namespace tillside
